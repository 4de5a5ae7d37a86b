package kr.stability.portal.evidence;

/** A virus was found in a file that a filed plan names: no later attempt can send it. */
public class InfectedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InfectedFileException(EvidenceFile file) {
        super("virus in file " + file.sha256);
    }
}
