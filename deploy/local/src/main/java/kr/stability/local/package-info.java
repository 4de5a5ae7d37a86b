package kr.stability.local;
