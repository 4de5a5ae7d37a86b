package kr.stability.verifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code java -jar verify.jar FILE --keys JWKS [--content FILE] [--proof FILE]}. Exit code 0: genuine; 1: not genuine;
 * 2: could not be judged.
 */
public final class Main {
    private static final int GENUINE = 0;
    private static final int NOT_GENUINE = 1;
    private static final int NOT_JUDGED = 2;
    private static final String USAGE = """
            사용법 / Usage: java -jar verify.jar FILE --keys JWKS [--content FILE] [--proof FILE]
              FILE       접수증(receipt.json), 종합 개선방안의 서명(edition.json) 또는 원장(.ndjson)
                         a receipt, the signed statement of an edition, or an exported ledger
              --keys     부처가 공개한 열쇠(jwks.json). 검증할 파일과 다른 길로 받으십시오.
                         the ministry's published keys; get them by another way than the file
              --content  제출한 계획 또는 종합 개선방안의 JSON / the filed plan or the edition's JSON
              --proof    원장 포함 증명 / the proof that the ledger holds it
                         원장에는 --content와 --proof를 쓰지 않습니다. / not with a ledger
            끝 코드 / Exit code: 0 진본 genuine, 1 진본 아님 not genuine, 2 판단할 수 없음 not judged""";

    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private boolean repeated;

    private Main(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (List.of("--keys", "--content", "--proof").contains(args[i]) && i + 1 < args.length) {
                repeated |= options.put(args[i], args[++i]) != null;
            } else {
                files.add(args[i]);
            }
        }
    }

    /** Checks and ends with the exit code. */
    public static void main(String[] args) {
        System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] args, PrintStream out) {
        Main main = new Main(args);
        if (!main.isUnderstood()) {
            out.println(USAGE);
            return NOT_JUDGED;
        }
        try {
            boolean genuine = true;
            for (Verdict verdict : main.verdicts()) {
                out.println((verdict.genuine() ? "✔ " : "✘ ") + verdict.ko());
                out.println("  " + verdict.en());
                genuine &= verdict.genuine();
            }
            return genuine ? GENUINE : NOT_GENUINE;
        } catch (IOException | Unreadable e) {
            return notJudged(e.getMessage(), out);
        } catch (InvalidPathException e) { // Korean in a locale of ASCII
            return notJudged("this locale has no such file name (try LC_ALL=C.UTF-8): " + e.getMessage(), out);
        }
    }

    private static int notJudged(String why, PrintStream out) {
        out.println("? 판단할 수 없습니다. / Cannot be judged: " + why);
        return NOT_JUDGED;
    }

    private boolean isUnderstood() {
        return files.size() == 1 && !files.get(0).startsWith("--") && options.containsKey("--keys") && !repeated;
    }

    private List<Verdict> verdicts() throws IOException {
        Keys keys = new Keys(text(options.get("--keys")));
        Path file = there(files.get(0));
        if (isLedger(file)) {
            if (options.size() > 1) {
                throw new Unreadable("a ledger is checked without --content and --proof");
            }
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                return List.of(new LedgerCheck(keys).check(lines));
            }
        }
        return statement(keys, Json.object(text(file.toString())));
    }

    private List<Verdict> statement(Keys keys, Map<String, Object> read) throws IOException {
        Map<String, Object> statement = inside(read);
        if (StatementCheck.Kind.of(statement) == null) {
            throw new Unreadable("neither a receipt, nor an edition, nor a ledger");
        }
        String content = options.get("--content");
        byte[] bytes = content == null ? null : bytes(content);
        List<Verdict> verdicts = new ArrayList<>(List.of(new StatementCheck(keys).check(statement, bytes)));
        if (options.containsKey("--proof")) {
            Map<String, Object> proof = Json.object(text(options.get("--proof")));
            verdicts.add(new ProofCheck(keys).check(statement, proof));
        }
        return verdicts;
    }

    /** The statement itself where the file is an answer of the API that holds it. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(Map<String, Object> read) {
        for (String name : List.of("receipt", "statement")) {
            if (read.get(name) instanceof Map<?, ?> inner) {
                return (Map<String, Object>) inner;
            }
        }
        return read;
    }

    private static boolean isLedger(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            return first != null && (first.contains("\"previous\"") || first.startsWith("{\"head\""));
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(there(file));
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(there(file));
    }

    private static Path there(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new Unreadable("there is no file " + file);
        }
        return file;
    }
}
