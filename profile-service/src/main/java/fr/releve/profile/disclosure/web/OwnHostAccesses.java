package fr.releve.profile.disclosure.web;

import fr.releve.kit.owndata.Kept;
import fr.releve.kit.owndata.OwnPart;
import fr.releve.kit.security.Caller;
import fr.releve.profile.disclosure.Disclosures;
import fr.releve.profile.disclosure.web.DisclosureResource.DisclosureView;
import fr.releve.profile.vacancy.Vacancies;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who has looked at how the hosts are reached whom an account named in its vacancies. */
@ApplicationScoped
@Priority(4)
class OwnHostAccesses implements OwnPart {

    private final Vacancies vacancies;
    private final Disclosures disclosures;

    OwnHostAccesses(Vacancies vacancies, Disclosures disclosures) {
        this.vacancies = vacancies;
        this.disclosures = disclosures;
    }

    @Override
    public Map<String, Kept> of(Caller caller, int most) {
        if (vacancies.countPostedBy(caller.account()) == 0) {
            return Map.of();
        }
        var newest = disclosures.listOfHost(caller.account(), most);
        return Map.of(
                "hostAccesses",
                Kept.first(
                        newest.stream().map(DisclosureView::of).toList(),
                        most,
                        () -> disclosures.countOfHost(caller.account())));
    }
}
