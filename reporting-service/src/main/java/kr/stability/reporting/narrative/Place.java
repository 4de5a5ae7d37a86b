package kr.stability.reporting.narrative;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in the national document a paragraph stands: right below the heading of that name. Names never change. */
@Schema(name = "ParagraphPlace")
public enum Place {
    /** 요약. */
    SUMMARY,
    /** Ⅰ. 사고 개요. */
    INCIDENT,
    /** Ⅰ. 원인. */
    CAUSE,
    /** Ⅰ. 시정 요구. */
    ORDERS,
    /** Ⅱ. 제출 현황. */
    FILINGS,
    /** Ⅱ. 요구사항 대응 현황. */
    COVERAGE,
    /** Ⅱ. 점검결과. */
    INSPECTIONS,
    /** Ⅱ. 시사점. */
    IMPLICATIONS,
    /** Ⅲ. 1. 데이터센터 안정성 및 생존성 강화. */
    CENTRES,
    /** Ⅲ. 2. 디지털서비스 대응력 및 복원력 제고. */
    SERVICES,
    /** Ⅲ. 2. 핵심기능·운영관리도구 다중화. */
    REDUNDANCY,
    /** Ⅲ. 2. 데이터센터 상실 분석. */
    SITE_LOSS,
    /** Ⅲ. 2. 서비스별 복구목표. */
    TARGETS,
    /** Ⅲ. 2. 이용자 피해구제. */
    REMEDY,
    /** Ⅲ. 3. 디지털 위기관리 기반 구축. */
    GOVERNANCE,
    /** Ⅳ. 향후 추진 일정. */
    SCHEDULE
}
