package kr.stability.reporting.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kr.stability.reporting.document.Document;
import kr.stability.reporting.document.Imprint;
import kr.stability.reporting.document.Written;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The edition of the 2022 case as PDF, checked by veraPDF. */
class PdfConformanceTest {
    private static final EditionInputs ALL = ScenarioInputs.all();
    private static final Document DOCUMENT = EditionCompiler.compile(ALL);
    private static final byte[] FILE =
            Written.pdf(DOCUMENT, new Imprint("ab".repeat(32), ALL.frame().compiledAt()));

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    void theEditionConforms(PDFAFlavour flavour) throws Exception {
        assertThat(failures(FILE, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    void soDoesThePublicOneWithWhatIsWithheld(PDFAFlavour flavour) throws Exception {
        Document open = Frozen.edition(Marked.kakao(Reported.late(ALL, "kakao")))
                .publicEdition()
                .document();
        byte[] file = Written.pdf(open, new Imprint("ab".repeat(32), ALL.frame().compiledAt()));
        Files.write(Path.of("target/stability-plan-public.pdf"), file);
        assertThat(failures(file, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_U", "PDFUA_1"})
    void soDoesADocumentWithHanja(PDFAFlavour flavour) throws Exception {
        Document hanja = new Document(
                DOCUMENT.title(),
                "電算網 安定性 2023",
                "ko",
                DOCUMENT.identifier(),
                DOCUMENT.date(),
                DOCUMENT.publisher(),
                List.of("漢字"),
                List.of(),
                List.of());
        byte[] file =
                Written.pdf(hanja, new Imprint("ab".repeat(32), ALL.frame().compiledAt()));
        assertThat(failures(file, flavour)).isEmpty();
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(check -> check.getStatus() != TestAssertion.Status.PASSED)
                    .map(check -> check.getRuleId().getClause() + " " + check.getMessage())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void everyPageButTheCoverHasItsNumber() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).contains(page + " / " + pdf.getNumberOfPages());
            }
        }
    }

    /** One object for each background made two thirds of a long file. */
    @Test
    void allBackgroundsAreOneArtifact() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            Set<Object> artifacts = new HashSet<>();
            for (PDPage page : pdf.getPages()) {
                COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
                properties.getValues().stream()
                        .map(value -> value instanceof COSObject reference ? reference.getObject() : value)
                        .map(COSDictionary.class::cast)
                        .filter(value -> value.getCOSName(COSName.TYPE) != null)
                        .filter(value -> !value.getNameAsString(COSName.TYPE).equals("Pagination"))
                        .forEach(value -> artifacts.add(
                                value.getNameAsString(COSName.TYPE) + (value.isDirect() ? "" : value.getKey())));
            }
            assertThat(artifacts).hasSize(1).allMatch(key -> ((String) key).startsWith("Layout"));
        }
    }

    @Test
    void partsAreBookmarks() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(FILE)) {
            PDDocumentOutline outline = pdf.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.children())
                    .anySatisfy(item -> assertThat(item.getTitle()).startsWith("Ⅰ."));
        }
    }
}
