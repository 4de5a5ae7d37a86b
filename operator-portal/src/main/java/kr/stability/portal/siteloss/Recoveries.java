package kr.stability.portal.siteloss;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import kr.stability.portal.reporting.SimulationView.Recovery;
import kr.stability.portal.web.Language;

/** How recoveries are said in templates. */
@TemplateExtension
final class Recoveries {
    private Recoveries() {}

    /** In words, such as "8시간 30분", "복구되지 않음" or "30분에서 8시간". */
    static String inWords(Recovery recovery, @TemplateAttribute("locale") Object locale) {
        SiteLossWords words = words(locale);
        return switch (recovery.outcome()) {
            case UNAFFECTED -> words.unaffected();
            case NEVER -> words.never();
            case RECOVERS -> lasting(recovery.optimisticMinutes(), words);
            case UNKNOWN -> open(recovery, words);
        };
    }

    /** In a word or a sign for the picture. */
    static String brief(Picture.Chip chip, @TemplateAttribute("locale") Object locale) {
        SiteLossWords words = words(locale);
        if (chip.lost() || chip.recovery() == null) {
            return chip.lost() ? words.lostHere() : "";
        }
        return switch (chip.recovery().outcome()) {
            case UNAFFECTED -> "✓";
            case NEVER -> "✕";
            case RECOVERS -> lasting(chip.recovery().optimisticMinutes(), words);
            case UNKNOWN -> "?";
        };
    }

    /** Minutes in days, hours and minutes. */
    static String duration(Integer minutes, @TemplateAttribute("locale") Object locale) {
        return lasting(minutes.longValue(), words(locale));
    }

    private static String open(Recovery recovery, SiteLossWords words) {
        if (recovery.pessimisticMinutes() != null) {
            return words.between(
                    lasting(recovery.optimisticMinutes(), words), lasting(recovery.pessimisticMinutes(), words));
        }
        Long least = recovery.optimisticMinutes();
        return least == null || least == 0 ? words.unknown() : words.atLeast(lasting(least, words));
    }

    private static String lasting(Long minutes, SiteLossWords words) {
        Duration time = Duration.ofMinutes(minutes);
        return minutes == 0
                ? words.unaffected()
                : words.lasting(time.toDaysPart(), time.toHoursPart(), time.toMinutesPart());
    }

    private static SiteLossWords words(Object locale) {
        String language = Language.ofTemplate(locale).code();
        return MessageBundles.get(SiteLossWords.class, Localized.Literal.of(language));
    }
}
