package kr.stability.reporting.time;
