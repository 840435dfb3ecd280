package fr.releve.profile.document.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.document.ReadDocuments;
import fr.releve.profile.document.web.DocumentResource.DocumentView;
import fr.releve.profile.practitioner.Practitioners;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The papers that a doctor handed in, without what they say. */
@ApplicationScoped
@Priority(30)
class OwnDocuments implements OwnPart {

    private final Practitioners practitioners;
    private final ReadDocuments read;

    OwnDocuments(Practitioners practitioners, ReadDocuments read) {
        this.practitioners = practitioners;
        this.read = read;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        return practitioners
                .findByAccount(caller.account())
                .map(it -> Map.of(
                        "documents",
                        Kept.all(read.list(it.id(), caller).stream()
                                .map(DocumentView::of)
                                .toList())))
                .orElse(Map.of());
    }
}
