package fr.releve.engine.search;

import fr.releve.engine.Assignment;
import fr.releve.engine.Instance;
import fr.releve.engine.network.ArcNode;
import fr.releve.engine.network.ArcNode.LeadOption;
import fr.releve.engine.network.BestColumn;
import fr.releve.engine.network.Column;
import fr.releve.engine.network.DoctorNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.TerritoryNode;
import fr.releve.engine.network.VacancyNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives spouses jobs after a plan made without any spouse data, by exchanges that lower no doctor's own score and no
 * territory's cover: family situation never decides between doctors (Code du travail, L1132-1).
 *
 * <p>First, doctors who stay where they are take the leads near them; then doctors with an option elsewhere change
 * places, alone or with one other doctor, if everybody keeps at least the score of the first plan.
 */
public final class SpouseExchanges {

    private final Network network;
    private final Exchange exchange;
    private final Map<DoctorNode, Integer> ownWorth = new HashMap<>();
    private final Map<TerritoryNode, Integer> cover = new HashMap<>();

    private record Offer(DoctorNode doctor, ArcNode arc, LeadOption option) {}

    private SpouseExchanges(Instance instance, List<Assignment> plan) {
        network = new Network(instance);
        network.place(plan);
        exchange = new Exchange(new BestColumn(network.horizon()));
        for (DoctorNode doctor : network.doctors()) {
            ownWorth.put(doctor, ownWorth(doctor));
        }
        for (TerritoryNode territory : network.territories()) {
            cover.put(territory, territory.covered());
        }
    }

    /**
     * The plan with spouses' leads.
     *
     * @param instance with its leads and spouse options
     * @param planWithoutLeads assignments of a plan of {@code instance.withoutSpouses()}
     */
    public static List<Assignment> of(Instance instance, List<Assignment> planWithoutLeads) {
        SpouseExchanges exchanges = new SpouseExchanges(instance, planWithoutLeads);
        exchanges.takeLeadsInPlace();
        exchanges.changePlaces();
        return exchanges.network.assignments();
    }

    private void takeLeadsInPlace() {
        List<Offer> offers = new ArrayList<>();
        for (DoctorNode doctor : network.doctors()) {
            Column column = doctor.column();
            for (ArcNode arc : doctor.arcs) {
                if (column != null && column.serves(arc.vacancy)) {
                    arc.leads().stream()
                            .filter(option -> column.slotsAt(arc) >= option.minimumSlots())
                            .forEach(option -> offers.add(new Offer(doctor, arc, option)));
                }
            }
        }
        offers.sort(byBonus());
        for (Offer offer : offers) {
            Column column = offer.doctor().column();
            if (column != null && column.lead == null && offer.option().lead().holder == null) {
                Network.withdraw(offer.doctor());
                Network.place(offer.doctor(), column.with(offer.option(), offer.arc()));
            }
        }
    }

    private void changePlaces() {
        List<Offer> offers = new ArrayList<>();
        for (DoctorNode doctor : network.doctors()) {
            Column column = doctor.column();
            for (ArcNode arc : doctor.arcs) {
                if (column == null || (column.lead == null && !column.serves(arc.vacancy))) {
                    arc.leads().stream()
                            .filter(option -> option.lead().holder == null)
                            .limit(1)
                            .forEach(option -> offers.add(new Offer(doctor, arc, option)));
                }
            }
        }
        offers.sort(byBonus());
        for (Offer offer : offers) {
            Column column = offer.doctor().column();
            if ((column == null || column.lead == null) && offer.option().lead().holder == null) {
                changePlace(offer);
            }
        }
    }

    private static Comparator<Offer> byBonus() {
        return Comparator.comparingInt((Offer offer) -> offer.option().bonus())
                .reversed()
                .thenComparingInt(offer -> offer.doctor().id)
                .thenComparingInt(offer -> offer.arc().vacancy.id);
    }

    private void changePlace(Offer offer) {
        List<List<DoctorNode>> partners = new ArrayList<>();
        partners.add(List.of(offer.doctor()));
        for (DoctorNode holder : offer.arc().vacancy.serving()) {
            if (holder != offer.doctor() && (holder.column() == null || holder.column().lead == null)) {
                partners.add(List.of(offer.doctor(), holder));
            }
        }
        for (List<DoctorNode> doctors : partners) {
            Set<TerritoryNode> territories = territoriesOf(doctors);
            exchange.open(doctors);
            if (exchange.place(offer.arc())) {
                exchange.refillOthers(offer.doctor(), 0);
            }
            Column column = offer.doctor().column();
            if (column != null && column.lead != null && nobodyLoses(doctors, territories)) {
                return;
            }
            exchange.undo();
        }
    }

    private static Set<TerritoryNode> territoriesOf(List<DoctorNode> doctors) {
        Set<TerritoryNode> territories = new LinkedHashSet<>();
        for (DoctorNode doctor : doctors) {
            for (VacancyNode vacancy : doctor.column() == null
                    ? List.<VacancyNode>of()
                    : doctor.column().vacancies()) {
                territories.add(vacancy.territory);
            }
        }
        return territories;
    }

    private boolean nobodyLoses(List<DoctorNode> doctors, Set<TerritoryNode> territories) {
        return doctors.stream().allMatch(it -> ownWorth(it) >= ownWorth.getOrDefault(it, 0))
                && territories.stream().allMatch(it -> it.covered() >= cover.getOrDefault(it, 0));
    }

    private static int ownWorth(DoctorNode doctor) {
        return doctor.column() == null ? 0 : doctor.column().ownWorth();
    }
}
