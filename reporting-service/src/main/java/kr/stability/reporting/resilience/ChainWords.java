package kr.stability.reporting.resilience;

import java.time.Duration;
import java.util.StringJoiner;
import kr.stability.reporting.json.Text;

/** The sentences of a chain, for one node and its recovery time. */
record ChainWords(String code, long minutes) {

    /** The node's own fail-over, restore or rebuild decides; {@code tool} is what it waited for, or -1. */
    ChainStep own(Settled settled, int node, int tool, long toolMinutes) {
        Effect effect = settled.damage.on(node);
        Text text = said(effect, settled.damage.declared(node), effect.field(settled.graph, node));
        if (tool >= 0) {
            String name = settled.graph.code[tool];
            text = new Text(
                    text.ko() + ". 먼저 있어야 하는 것: " + name + " (" + ko(toolMinutes) + ")",
                    text.en() + ", after " + name + " (" + en(toolMinutes) + ")");
        }
        return step(text);
    }

    /** Something it needs at run time decides. */
    ChainStep needs(String other) {
        return step(new Text("동작하려면 " + other + " 필요", "needs " + other + " to run"));
    }

    /** It never comes back, because it waits for itself. */
    ChainStep deadlock(Deadlock deadlock) {
        return step(deadlock.text());
    }

    private ChainStep step(Text text) {
        return new ChainStep(
                code,
                minutes,
                new Text(code + ": " + text.ko() + " → " + ko(minutes), code + ": " + text.en() + " → " + en(minutes)));
    }

    private static Text said(Effect effect, Integer own, String field) {
        if (own == null) {
            return effect == Effect.GONE
                    ? new Text("남은 곳이 없고 재구축 시간도 없음", "nothing is left and no rebuild time is declared")
                    : new Text("기재되지 않음(" + field + ")", "not declared (" + field + ")");
        }
        return switch (effect) {
            case NONE -> new Text("영향 없음", "not affected");
            case CARRIES_ON -> new Text("다른 데이터센터에서 계속 동작", "serves on from another site");
            case FAIL_OVER -> new Text("대기 설비로 전환 " + ko(own), "fails over in " + en(own));
            case RESTORE -> new Text("백업에서 복원 " + ko(own), "restored from backup in " + en(own));
            default -> new Text("재구축 " + ko(own), "rebuilt in " + en(own));
        };
    }

    private static String ko(long minutes) {
        return minutes == Recovery.NEVER ? "복구되지 않음" : lasting(minutes, "일", "시간", "분");
    }

    private static String en(long minutes) {
        return minutes == Recovery.NEVER ? "never" : lasting(minutes, " d", " h", " min");
    }

    /** {@code 2일}, {@code 3시간 35분}, {@code 0분}. */
    private static String lasting(long minutes, String days, String hours, String rest) {
        Duration time = Duration.ofMinutes(minutes);
        StringJoiner words = new StringJoiner(" ").setEmptyValue("0" + rest);
        if (time.toDays() > 0) {
            words.add("%,d%s".formatted(time.toDays(), days));
        }
        if (time.toHoursPart() > 0) {
            words.add(time.toHoursPart() + hours);
        }
        if (time.toMinutesPart() > 0) {
            words.add(time.toMinutesPart() + rest);
        }
        return words.toString();
    }
}
