package kr.stability.reporting.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import kr.stability.reporting.order.Category;
import kr.stability.reporting.order.OrderStatus;

/** Words of the pages; texts in {@code messages/pages*.properties}. */
@MessageBundle(value = "pages", locale = "ko")
public interface PageWords {
    @Message
    String brand();

    @Message
    String service();

    @Message
    String skip();

    @Message
    String about();

    @Message
    String identifier();

    @Message
    String languages();

    @Message
    String menu();

    @Message
    String account();

    @Message
    String signOut();

    @Message
    String signedOut();

    @Message
    String signInAgain();

    @Message
    String highContrast();

    @Message
    String lightContrast();

    @Message
    String glance();

    @Message
    String quarterTitle(int year, int number);

    @Message
    String asOf(String day);

    @Message
    String operators();

    @Message
    String operator();

    @Message
    String orders();

    @Message
    String order();

    @Message
    String overdueOrders();

    @Message
    String lateMilestones();

    @Message
    String count(long n);

    @Message
    String companies(long n);

    @Message
    String pieces(long n);

    @Message
    String due();

    @Message
    String countdown();

    @Message
    String state();

    @Message
    String overdue();

    @Message
    String nothingOwed();

    @Message
    String noOrders();

    @Message
    String moreOrders(long n);

    @Message
    String waiting();

    @Message
    String waitingLead();

    @Message
    String noneWaiting();

    @Message
    String firstWaiting(int n, long total);

    @Message
    String filing();

    @Message
    String version(int n);

    @Message
    String received();

    @Message
    String reviewBy();

    @Message
    String reviewer();

    @Message
    String notBegun();

    @Message
    String noAssignee();

    @Message
    String coverage();

    @Message
    String coverageLead();

    @Message
    String covered(int answered, int demanded);

    @Message
    String notDemanded();

    @Message
    String milestone();

    @Message
    String originalDay();

    @Message
    String currentDay();

    @Message
    String late();

    @Message
    String days(long n);

    @Message
    String noLateMilestones();

    @Message
    String firstOf(int n, long total);

    @Message
    String editions();

    @Message
    String edition();

    @Message
    String cutOff();

    @Message
    String compiled();

    @Message
    String published();

    @Message
    String notPublished();

    @Message
    String digest();

    @Message
    String noEditions();

    @Message
    String location();

    @Message
    String toQuarter();

    @Message
    String notFound();

    @Message
    String notFoundAdvice();

    @Message
    String forbidden();

    @Message
    String forbiddenAdvice();

    @Message
    String signInFailed();

    @Message
    String signInFailedAdvice();

    @Message
    String unavailable();

    @Message
    String unavailableAdvice();

    @Message
    String refused();

    @Message
    String refusedAdvice();

    @Message
    String status(OrderStatus of);

    @Message
    String category(Category of);
}
