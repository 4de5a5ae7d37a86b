package kr.stability.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a company's auditor uses it. */
class MainTest {
    private static final byte[] PLAN = "{\"measures\":[]}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private final Ministry ministry = new Ministry();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path keys;

    @BeforeEach
    void publish() throws IOException {
        keys = file("jwks.json", Ministry.jwks(ministry));
    }

    @Test
    void aReceiptIsGenuine() throws IOException {
        assertThat(verify(file("receipt.json", receipt()))).isZero();
        assertThat(said()).contains("접수증 2023-000017 — 진본입니다.", "Genuine receipt 2023-000017.");
    }

    @Test
    void aReceiptFromBeforeTheKeyWasChangedIsGenuineWithBothKeys() throws IOException {
        Ministry next = new Ministry();
        Path both = file("both.json", Ministry.jwks(next, ministry));
        Path onlyNext = file("next.json", Ministry.jwks(next));
        Path receipt = file("receipt.json", receipt());
        assertThat(run(receipt.toString(), "--keys", both.toString())).isZero();
        assertThat(run(receipt.toString(), "--keys", onlyNext.toString())).isEqualTo(1);
    }

    @Test
    void aChangedMemberIsNamed() throws IOException {
        Map<String, Object> receipt = receipt();
        receipt.put("late", true);
        receipt.put("version", 2L);
        assertThat(verify(file("receipt.json", receipt))).isEqualTo(1);
        assertThat(said()).contains("late, version");
    }

    @Test
    void anAddedAndARemovedMemberAreNamed() throws IOException {
        Map<String, Object> receipt = receipt();
        receipt.remove("late");
        receipt.put("note", "x");
        assertThat(verify(file("receipt.json", receipt))).isEqualTo(1);
        assertThat(said()).contains("late, note");
    }

    @Test
    void aReceiptOfAForgerWithHisKeyInsideIsNotGenuine() throws IOException {
        Ministry forger = new Ministry();
        Map<String, Object> receipt = forger.signed("stability-receipt", members());
        receipt.put("keys", List.of(Json.read(forger.jwk())));
        assertThat(verify(file("receipt.json", receipt))).isEqualTo(1);
    }

    @Test
    void aSignatureForAnotherPurposeOrWithoutAlgorithmDoesNotCount() throws IOException {
        assertThat(verify(file("a.json", ministry.signed("stability-edition", members()))))
                .isEqualTo(1);
        Map<String, Object> none = new HashMap<>(members());
        none.put("signature", ministry.jws("stability-receipt", "none", Canonical.bytes(members())));
        assertThat(verify(file("b.json", none))).isEqualTo(1);
        none.put("signature", "x");
        assertThat(verify(file("c.json", none))).isEqualTo(1);
    }

    @Test
    void theFiledPlanIsHeldAgainstTheReceipt() throws IOException {
        Path receipt = file("receipt.json", receipt());
        Path plan = Files.write(folder.resolve("plan.json"), PLAN);
        Path other = file("other.json", "{}");
        assertThat(verify(receipt, "--content", plan.toString())).isZero();
        assertThat(verify(receipt, "--content", other.toString())).isEqualTo(1);
    }

    @Test
    void anEditionIsGenuineAlsoInsideOfTheAnswerOfTheApi() throws IOException {
        Map<String, Object> edition = ministry.signed(
                "stability-edition",
                Map.of("number", "2023-Q1-01", "digest", Hash.hex(Hash.of(PLAN)), "quarter", "2023-Q1"));
        Path plan = Files.write(folder.resolve("edition-document.json"), PLAN);
        assertThat(verify(file("edition.json", Map.of("id", "x", "statement", edition)), "--content", plan.toString()))
                .isZero();
        assertThat(said()).contains("2023-Q1-01");
    }

    @Test
    void aResultReceiptIsGenuineInsideOfTheReportAsTheApiAnswersIt() throws IOException {
        Map<String, Object> receipt = ministry.signed(
                "stability-result-receipt", Map.of("number", "2023-000018", "reportSha256", Hash.hex(Hash.of(PLAN))));
        Path report =
                file("report.json", Map.of("contentSha256", "x", "receiptNumber", "2023-000018", "receipt", receipt));
        Path sent = Files.write(folder.resolve("sent.json"), PLAN);
        assertThat(verify(report, "--content", sent.toString())).isZero();
        assertThat(said()).contains("이행결과 보고 접수증 2023-000018", "receipt of a result report 2023-000018");
        receipt.put("late", true);
        assertThat(verify(file("forged.json", receipt))).isEqualTo(1);
    }

    @Test
    void aPublicEditionIsGenuineAndNotTakenForTheRestrictedOne() throws IOException {
        Map<String, Object> members = Map.of("number", "2023-Q1-01", "publicDigest", Hash.hex(Hash.of(PLAN)));
        Path document = Files.write(folder.resolve("document.json"), PLAN);
        Path edition = file("public.json", ministry.signed("stability-public-edition", members));
        assertThat(verify(edition, "--content", document.toString())).isZero();
        assertThat(verify(file("other.json", ministry.signed("stability-edition", members))))
                .isEqualTo(1);
    }

    @Test
    void aProofLeadsFromTheReceiptToTheSignedHead() throws IOException {
        Path receipt = file("receipt.json", receipt());
        assertThat(verify(receipt, "--proof", file("proof.json", proof(1)).toString()))
                .isZero();
        assertThat(said()).contains("원장 2번째 기록", "Entry 2 of the ledger of 3 entries");
        assertThat(verify(receipt, "--proof", file("proof.json", proof(2)).toString()))
                .isEqualTo(1);
    }

    @Test
    void aLedgerIsIntact() throws IOException {
        for (int size : new int[] {1, 2, 3, 7, 8, 13}) {
            assertThat(verify(ledger(lines(size)))).as("size %d", size).isZero();
        }
    }

    @Test
    void aLedgerThatWasChangedIsNot() throws IOException {
        List<String> lines = lines(5);
        lines.set(2, lines.get(2).replace("s2", "s9"));
        assertThat(verify(ledger(lines))).isEqualTo(1);
        assertThat(said()).contains("3번째", "breaks at entry 3");
    }

    @Test
    void aLedgerThatWasShortenedReorderedOrCutOffIsNot() throws IOException {
        List<String> shorter = lines(5);
        shorter.remove(4);
        List<String> reordered = lines(5);
        reordered.add(1, reordered.remove(2));
        List<String> cutOff = lines(5);
        cutOff.remove(5);
        for (List<String> bad : List.of(shorter, reordered, cutOff)) {
            assertThat(verify(ledger(bad))).isEqualTo(1);
        }
    }

    @Test
    void whatCannotBeReadIsNotJudged() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("receipt.json")).isEqualTo(2);
        assertThat(verify(folder.resolve("missing.json"))).isEqualTo(2);
        assertThat(verify(file("x.json", "no json"))).isEqualTo(2);
        assertThat(verify(file("y.json", "{\"number\": \"1\"}"))).isEqualTo(2);
        assertThat(run(
                        file("receipt.json", receipt()).toString(),
                        "--keys",
                        file("k.json", "{}").toString()))
                .isEqualTo(2);
    }

    /** A stack trace would end with 1, the code of what is not genuine. */
    @Test
    void keysThatCannotBeReadAreNotJudged() throws IOException {
        Path receipt = file("receipt.json", receipt());
        for (String x : List.of("7", "null", "\"\"", "\"AAAA\"")) {
            Path broken = file("k.json", "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":" + x + "}]}");
            assertThat(run(receipt.toString(), "--keys", broken.toString()))
                    .as(x)
                    .isEqualTo(2);
        }
    }

    @Test
    void aProofBesideAReceiptThatSaysNothingIsAboutSomethingElse() throws IOException {
        Path empty = file("receipt.json", "{\"number\":null,\"contentSha256\":null}");
        Path proof = file("proof.json", proof(1));
        assertThat(run(empty.toString(), "--keys", keys.toString(), "--proof", proof.toString()))
                .isEqualTo(1);
        assertThat(said()).contains("The proof is about something else.");
    }

    @Test
    void whatWouldNotBeCheckedIsNotAccepted() throws IOException {
        String plan = Files.write(folder.resolve("plan.json"), PLAN).toString();
        Path receipt = file("receipt.json", receipt());
        Path ledger = ledger(lines(3));
        assertThat(verify(ledger, "--content", plan)).isEqualTo(2);
        assertThat(verify(ledger, "--proof", plan)).isEqualTo(2);
        assertThat(verify(receipt, "--content", file("other.json", "{}").toString(), "--content", plan))
                .isEqualTo(2);
    }

    @Test
    void halfACharacterIsNotAQuestionMark() throws IOException {
        List<String> lines = ministry.ledger("s?");
        assertThat(verify(ledger(lines))).isZero();
        lines.replaceAll(line -> line.replace("s?", "s\\ud800"));
        assertThat(verify(ledger(lines))).isNotZero();
        lines.replaceAll(line -> line.replace("s\\ud800", "s\\ud83d\\ude00"));
        assertThat(verify(ledger(lines))).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoCharacterAreNotJudged() throws IOException {
        Map<String, Object> members = Map.of("number", "\ufffd", "contentSha256", Hash.hex(Hash.of(PLAN)));
        String text = Ministry.text(ministry.signed("stability-receipt", members));
        Path receipt = file("receipt.json", "\n" + " ".repeat(20_000) + text); // more than is looked at first
        assertThat(verify(receipt)).isZero();
        String bytes = Files.readString(receipt, StandardCharsets.ISO_8859_1);
        Files.writeString(receipt, bytes.replace("\u00ef\u00bf\u00bd", "\u00ff"), StandardCharsets.ISO_8859_1);
        assertThat(verify(receipt)).isEqualTo(2);
    }

    /** As a Korean name is in a locale of ASCII. */
    @Test
    void aNameThatIsNoFileNameHereIsNotJudged() throws IOException {
        Path receipt = file("receipt.json", receipt());
        assertThat(run("\0.json", "--keys", keys.toString())).isEqualTo(2);
        assertThat(verify(receipt, "--content", "\0.json")).isEqualTo(2);
        assertThat(said()).contains("LC_ALL=C.UTF-8");
    }

    @Test
    void aProofLeadsFromThePublicEditionToTheEntryOfItsPublication() throws IOException {
        Path edition = edition("2023-000017");
        Path proof = file("proof.json", proof(1, Map.of("act", "EDITION_PUBLISHED")));
        Path other = file("other.json", proof(1, Map.of("act", "EDITION_COMPILED")));
        assertThat(verify(edition, "--proof", proof.toString())).isZero();
        assertThat(verify(edition, "--proof", other.toString())).isEqualTo(1);
        assertThat(verify(edition("2023-000018"), "--proof", proof.toString())).isEqualTo(1);
    }

    private Path edition(String number) throws IOException {
        Map<String, Object> members = Map.of("number", number, "publicDigest", "ab".repeat(32), "ledgerEntry", "e-r");
        return file("public.json", ministry.signed("stability-public-edition", members));
    }

    private static Map<String, Object> members() {
        Map<String, Object> members = new HashMap<>(Map.of(
                "number",
                "2023-000017",
                "contentSha256",
                Hash.hex(Hash.of(PLAN)),
                "version",
                1L,
                "ledgerEntry",
                "e-r"));
        members.put("late", false);
        return members;
    }

    private Map<String, Object> receipt() {
        return ministry.signed("stability-receipt", members());
    }

    private static List<String> subjects(int size) {
        List<String> subjects = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            subjects.add("s" + i);
        }
        return subjects;
    }

    private List<String> lines(int size) {
        return ministry.ledger(subjects(size).toArray(String[]::new));
    }

    /** The proof of the receipt as entry 2 of 3, with its path up to this many hashes. */
    private Map<String, Object> proof(int position) {
        return proof(position, Map.of());
    }

    private Map<String, Object> proof(int position, Map<String, Object> more) {
        Map<String, Object> entry = new HashMap<>(Map.of(
                "id",
                "e-r",
                "subject",
                "2023-000017",
                "sha256",
                Hash.hex(Hash.of(PLAN)),
                "position",
                (long) position + 1));
        entry.putAll(more);
        byte[] leaf = Hash.leaf(Hash.unhex(ProofCheck.entryHash(entry)));
        byte[] first = Hash.leaf(new byte[32]);
        byte[] last = Hash.leaf(new byte[] {1});
        Map<String, Object> head = ministry.head(List.of(first, leaf, last), "0".repeat(64));
        return Map.of(
                "entry", entry, "inclusion", Map.of("path", List.of(Hash.hex(first), Hash.hex(last)), "head", head));
    }

    private Path ledger(List<String> lines) throws IOException {
        return Files.write(folder.resolve("ledger.ndjson"), lines);
    }

    private Path file(String name, Object json) throws IOException {
        String text = json instanceof String string ? string : Ministry.text(json);
        return Files.writeString(folder.resolve(name), text);
    }

    private int verify(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of(file.toString(), "--keys", keys.toString()));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private int run(String... args) {
        said.reset();
        return Main.run(args, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
