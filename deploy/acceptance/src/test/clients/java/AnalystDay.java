import java.io.File;
import java.nio.file.StandardCopyOption;
import java.nio.file.Path;
import java.nio.file.Files;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.stability.client.ApiClient;
import kr.stability.client.ApiException;
import kr.stability.client.api.EditionApi;
import kr.stability.client.api.ImplementationApi;
import kr.stability.client.api.OrderApi;
import kr.stability.client.api.ReviewApi;
import kr.stability.client.api.SubmissionApi;
import kr.stability.client.model.Edition;
import kr.stability.client.model.EditionRequest;
import kr.stability.client.model.FindingRequest;
import kr.stability.client.model.FindingsRequest;
import kr.stability.client.model.Milestone;
import kr.stability.client.model.Review;
import kr.stability.client.model.ReviewRequest;
import kr.stability.client.model.SendingRequest;
import kr.stability.client.model.Text;
import kr.stability.client.model.Verdict;
import kr.stability.client.model.WaitingFiling;

/**
 * A day at the ministry: what is overdue, what waits, read it, review it, send the review, compile an edition, download it.
 *
 * <p>Usage: {@code java AnalystDay ISSUER REPORTING ORDER}
 */
class AnalystDay {
    private final String issuer;
    private final String reporting;

    AnalystDay(String issuer, String reporting) {
        this.issuer = issuer;
        this.reporting = reporting;
    }

    public static void main(String[] arguments) throws Exception {
        new AnalystDay(arguments[0], arguments[1]).passes(UUID.fromString(arguments[2]));
    }

    private void passes(UUID order) throws Exception {
        ApiClient analyst = as("analyst");
        looksAtWhatIsOverdue(analyst);
        WaitingFiling waiting = new ReviewApi(analyst)
                .listReviewQueue(null, null, 200, null).getItems().stream()
                        .filter(filing -> filing.getOrder().equals(order))
                        .findFirst()
                        .orElseThrow();
        System.out.println("waiting " + waiting.getOrderNumber() + " of " + waiting.getOperator());
        reads(analyst, waiting.getSubmission());
        Review sent = reviews(as("reviewer"), waiting);
        compilesAndDownloads(as("publisher"), sent);
    }

    private void looksAtWhatIsOverdue(ApiClient client) throws ApiException {
        List<Milestone> overdue =
                new ImplementationApi(client).listMilestones(null, 200, null, true).getItems();
        System.out.println("overdue " + overdue.size() + ", first " + overdue.getFirst().getMilestone() + " of "
                + overdue.getFirst().getOperator());
    }

    private void reads(ApiClient client, UUID submission) throws ApiException {
        Map<?, ?> plan = (Map<?, ?>) new SubmissionApi(client).getSubmissionContent(submission);
        System.out.println("plan " + ((List<?>) plan.get("measures")).stream()
                        .map(measure -> (Map<?, ?>) ((Map<?, ?>) measure).get("title"))
                        .map(title -> (String) title.get("ko"))
                        .collect(Collectors.joining(", ")));
    }

    private Review reviews(ApiClient client, WaitingFiling filing) throws ApiException {
        ReviewApi reviews = new ReviewApi(client);
        Review draft = reviews.startReview(new ReviewRequest().submission(filing.getSubmission()), null);
        List<FindingRequest> findings =
                new OrderApi(client).getOrder(filing.getOrder()).getRequirements().stream()
                        .map(requirement -> new FindingRequest()
                                .requirement(requirement.getCode())
                                .verdict(Verdict.ACCEPTED)
                                .text(new Text().ko("적정함")))
                        .toList();
        Review written = reviews.writeFindings(
                draft.getId(), new FindingsRequest().findings(findings), tag(draft.getVersion()));
        Review sent = reviews.sendReview(draft.getId(), new SendingRequest(), null, tag(written.getVersion()));
        System.out.println("sent " + sent.getStatus());
        return sent;
    }

    private void compilesAndDownloads(ApiClient client, Review sent) throws Exception {
        EditionApi editions = new EditionApi(client);
        Edition edition = editions.compileEdition(
                new EditionRequest()
                        .quarter("2023-Q1")
                        .cutOff(sent.getSentAt().withOffsetSameInstant(ZoneOffset.UTC)),
                null);
        File download = editions.getEditionHwpx(edition.getId());
        // The client's own file is gone when the program ends.
        Path kept = Path.of("target", "java-client", "edition.hwpx").toAbsolutePath();
        Files.copy(download.toPath(), kept, StandardCopyOption.REPLACE_EXISTING);
        System.out.println("edition " + edition.getNumber() + " " + kept);
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private ApiClient as(String user) throws Exception {
        String token = SignIn.as(issuer, user);
        ApiClient client = new ApiClient();
        client.updateBaseUri(reporting);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }
}
