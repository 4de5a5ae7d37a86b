package kr.stability.reporting.edition;

import kr.stability.reporting.document.Heading;

/** 붙임 5. 용어. */
final class TermsAnnex implements Chapter {
    private static final String[][] TERMS = {
        {"시정 요구", "장애 뒤에 정부가 사업자에게 조치와 계획의 제출을 요구하는 것. 행정지도와 시정명령이 있음"},
        {"행정지도", "구속력이 없는 요구. 따르지 않아도 불이익이 없고 사업자는 의견을 낼 수 있음"},
        {"개선계획", "시정 요구에 대한 사업자의 답. 이행결과, 향후 계획, 의견으로 이루어짐"},
        {"채택", "마감 시점까지 통지된 검토에서 모든 요구사항이 인정된 가장 나중 판을 이 문서에 쓰는 것"},
        {"제출과 접수", "제출은 사업자가 확정한 때, 접수는 정부 시스템에 들어온 때. 기한 준수는 제출로 판단함"},
        {"목표복구시간(RTO)", "장애가 난 때부터 서비스를 되살릴 때까지의 목표"},
        {"목표복구시점(RPO)", "되살린 자료가 장애 전 언제까지의 것인지에 대한 목표"},
        {"동작-동작", "여러 데이터센터가 함께 서비스하는 다중화"},
        {"동작-대기", "한 곳이 서비스하고 다른 곳이 이어받는 다중화. 이어받는 데 전환 시간이 듦"},
        {"미기재", "개선계획에 적히지 않은 값. 알 수 없는 것으로 다룸"},
        {"예시", "시연을 위하여 넣은 값. 사실로 인용할 수 없음"},
        {"전자지문(SHA-256)", "내용이 한 글자라도 바뀌면 달라지는 값. 이 문서와 출처가 바뀌지 않았음을 확인하는 데 씀"},
    };

    @Override
    public void write(EditionInputs in, EditionDraft out) {
        out.part(Heading.Rank.ANNEX, "용어");
        Rows table = new Rows("이 문서의 용어").text("용어", 24).text("뜻", 76);
        for (String[] term : TERMS) {
            table.row(out.sources().rules(), term);
        }
        out.add(table.table());
    }
}
