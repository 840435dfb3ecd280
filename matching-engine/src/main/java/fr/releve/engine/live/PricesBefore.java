package fr.releve.engine.live;

import fr.releve.engine.network.LeadNode;
import fr.releve.engine.network.Network;
import fr.releve.engine.network.TerritoryNode;
import fr.releve.engine.network.VacancyNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The prices of what events make anew or change, to be put back where the events are only asked about. */
final class PricesBefore {

    private final Network network;
    private final Map<Integer, int[]> places = new LinkedHashMap<>();
    private final Map<Integer, int[]> visits = new LinkedHashMap<>();
    private final Map<Integer, Integer> leads = new LinkedHashMap<>();
    private final Map<Integer, Integer> territories = new LinkedHashMap<>();
    private final Set<Integer> newTerritories = new LinkedHashSet<>();

    PricesBefore(Network network) {
        this.network = network;
    }

    /** Notes what the event is about to change; what was noted before stays. */
    void note(PlanEvent event) {
        switch (event) {
            case PlanEvent.VacancySet it -> noteVacancy(it.vacancy().id());
            case PlanEvent.VacancyGone it -> noteVacancy(it.vacancy());
            case PlanEvent.LeadSet it -> noteLead(it.lead());
            case PlanEvent.LeadGone it -> noteLead(it.lead());
            case PlanEvent.TerritorySet it -> noteTerritory(it.territory().id());
            case PlanEvent.DoctorSet _, PlanEvent.DoctorGone _, PlanEvent.PinSet _, PlanEvent.PinGone _ -> {}
        }
    }

    private void noteVacancy(int id) {
        VacancyNode node = network.vacancy(id);
        if (node != null) {
            places.putIfAbsent(id, node.price.clone());
            visits.putIfAbsent(id, node.visitPrice.clone());
        }
    }

    private void noteLead(int id) {
        LeadNode node = network.lead(id);
        if (node != null) {
            leads.putIfAbsent(id, node.price);
        }
    }

    private void noteTerritory(int id) {
        TerritoryNode node = network.territory(id);
        if (node == null) {
            newTerritories.add(id);
        } else if (!newTerritories.contains(id)) {
            territories.putIfAbsent(id, node.price);
        }
    }

    /** Puts them back once everything is as it was, before anybody asks what anything brings at the prices. */
    void putBack() {
        places.forEach((id, prices) -> {
            VacancyNode node = network.vacancy(id);
            if (node != null) {
                System.arraycopy(prices, 0, node.price, 0, prices.length);
            }
        });
        visits.forEach((id, prices) -> {
            VacancyNode node = network.vacancy(id);
            if (node != null) {
                System.arraycopy(prices, 0, node.visitPrice, 0, prices.length);
            }
        });
        leads.forEach((id, price) -> {
            LeadNode node = network.lead(id);
            if (node != null) {
                node.price = price;
            }
        });
        territories.forEach((id, price) -> {
            TerritoryNode node = network.territory(id);
            if (node != null) {
                node.reprice(price);
            }
        });
    }

    /** Territories that the events were the first to name. */
    Set<Integer> newTerritories() {
        return newTerritories;
    }
}
