package fr.releve.matching.plan.mapping;

import fr.releve.matching.MatchingConfig;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the engine and the weights: {@code releve-2 w3f2a91c0}. The same weights give the same name. */
final class EngineVersion {

    private static final String ENGINE = "releve-2";
    private static final int SHOWN = 8;

    private EngineVersion() {}

    static String of(MatchingConfig.Weights it) {
        String weights =
                "halfDay=%d priorityTerritory=%d urgency=%d nearHome=%d wishedSetting=%d dailyMinute=%d weeklyMinute=%d newFace=%d"
                        .formatted(
                                it.halfDay(),
                                it.priorityTerritory(),
                                it.urgency(),
                                it.nearHome(),
                                it.wishedSetting(),
                                it.dailyMinute(),
                                it.weeklyMinute(),
                                it.newFace());
        String cover = "firstCover=%d firstCoverHalfDays=%d stability=%d"
                .formatted(it.firstCover(), it.firstCoverHalfDays(), it.stability());
        return ENGINE + " w" + hash(weights + " " + cover).substring(0, SHOWN);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the weights cannot be named", e);
        }
    }
}
