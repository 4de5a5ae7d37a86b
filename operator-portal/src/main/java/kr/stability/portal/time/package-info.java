package kr.stability.portal.time;
