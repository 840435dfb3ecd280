package fr.releve.engine.network;

import fr.releve.engine.Horizon;
import fr.releve.engine.Vacancy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** A vacancy: the room left on each slot in the current plan, and its prices. */
public final class VacancyNode {

    public final int id;
    public final TerritoryNode territory;
    /** Least slots of a doctor in a week visited. */
    public final int block;

    final Vacancy terms;
    private final int slotsPerWeek;

    /** Ids of the vacancies that it names as near enough for one day, rising. */
    private final int[] sameDay;

    /** Places by slot that pins leave; below zero where they exceed the wish. */
    private final int[] capacity;
    /** Places left by slot in the current plan. */
    private final int[] room;
    /** By week, bit {@code i} set while slot {@code i} of the week has room. */
    public final int[] open;
    /** Bit {@code w} is set while week {@code w} has room for a block. */
    private long weeksWithRoom;
    /** Price of a place by slot, in hundredths of a point. */
    public final int[] price;
    /** Price of a visit by week, in hundredths of a point; above 0 only in scarce weeks. */
    public final int[] visitPrice;
    /** Bit {@code w} is set when visits in week {@code w} are priced. */
    public long scarceWeeks;

    /** How far the price of any slot here may have fallen in all, that of a visit included; in hundredths. */
    long fallen;

    /** The wanted slots, rising. */
    public final int[] slots;

    private final List<DoctorNode> serving = new ArrayList<>(2);
    /** Doctors with an approved placement here; few anywhere. */
    private List<DoctorNode> approved = List.of();

    /** Arcs of the doctors who may come, by doctor. */
    public final List<ArcNode> arcs = new ArrayList<>();

    VacancyNode(Vacancy terms, TerritoryNode territory, Horizon horizon) {
        this.id = terms.id();
        this.terms = terms;
        this.territory = territory;
        this.block = terms.minimumBlock();
        this.slotsPerWeek = horizon.slotsPerWeek();
        this.sameDay = terms.sameDayWith().stream().mapToInt(it -> it).sorted().toArray();
        this.room = new int[horizon.slots()];
        this.capacity = new int[horizon.slots()];
        this.open = new int[horizon.weeks()];
        this.price = new int[horizon.slots()];
        this.visitPrice = new int[horizon.weeks()];
        for (int week = 0; week < open.length; week++) {
            open[week] = terms.wanted().bits(week * slotsPerWeek, slotsPerWeek);
            noteRoom(week);
        }
        slots = terms.wanted().stream().toArray();
        terms.wanted().stream().forEach(slot -> room[slot] = terms.doctorsPerSlot());
        System.arraycopy(room, 0, capacity, 0, room.length);
    }

    /** Takes the place of an approved placement for good; one outside the wish takes nothing. */
    void pin(int slot) {
        if (terms.wanted().contains(slot)) {
            capacity[slot]--;
            take(slot / slotsPerWeek, 1 << slot % slotsPerWeek);
        }
    }

    /** Gives the place of a withdrawn approval back. */
    void unpin(int slot) {
        if (terms.wanted().contains(slot)) {
            capacity[slot]++;
            release(slot / slotsPerWeek, 1 << slot % slotsPerWeek);
        }
    }

    /** Notes that the doctor has an approved placement here, or no longer. */
    void approve(DoctorNode doctor, boolean hasOne) {
        List<DoctorNode> now = new ArrayList<>(approved);
        if (hasOne) {
            now.add(doctor);
        } else {
            now.remove(doctor);
        }
        approved = List.copyOf(now);
    }

    /** The doctors with an approved placement here. */
    public List<DoctorNode> approved() {
        return approved;
    }

    /** Places on a slot that pins leave to plans. */
    public int capacity(int slot) {
        return Math.max(0, capacity[slot]);
    }

    /**
     * Most visits that the week can hold: the largest number of doctors whose blocks fit its places, no doctor using a
     * slot twice. Fractional plans exceed it, so its price tightens the bound.
     */
    public int visitCapacity(int week) {
        int visits = 0;
        while (placesFor(week, visits + 1) >= (visits + 1) * block) {
            visits++;
        }
        return visits;
    }

    /** Weeks whose capacity of visits says more than their places: blocks of two or more that do not fill them. */
    public int[] weeksWithScarceVisits() {
        return IntStream.range(0, block == 1 ? 0 : open.length)
                .filter(week -> {
                    int places = placesFor(week, Integer.MAX_VALUE);
                    return places > 0 && places != visitCapacity(week) * block;
                })
                .toArray();
    }

    private int placesFor(int week, int visits) {
        int places = 0;
        for (int slot = week * slotsPerWeek; slot < (week + 1) * slotsPerWeek; slot++) {
            places += Math.min(capacity(slot), visits);
        }
        return places;
    }

    /** Takes one place on each of these slots of the week. */
    void take(int week, int mask) {
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            if (--room[week * slotsPerWeek + index] == 0) {
                open[week] &= ~(1 << index);
            }
        }
        noteRoom(week);
    }

    /** Gives the places back. */
    void release(int week, int mask) {
        for (int rest = mask; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            if (++room[week * slotsPerWeek + index] == 1) {
                open[week] |= 1 << index;
            }
        }
        noteRoom(week);
    }

    private void noteRoom(int week) {
        long bit = 1L << week;
        weeksWithRoom = Integer.bitCount(open[week]) >= block ? weeksWithRoom | bit : weeksWithRoom & ~bit;
    }

    /** Bit {@code w} is set while week {@code w} has room for a block in the current plan. */
    long weeksWithRoom() {
        return weeksWithRoom;
    }

    /** Places left on a slot of the horizon in the current plan. */
    public int room(int slot) {
        return Math.max(0, room[slot]);
    }

    /** The doctors placed here in the current plan, by id. */
    public List<DoctorNode> serving() {
        return List.copyOf(serving);
    }

    /** Notes that the doctor is placed here, in the order of ids so that no history shows. */
    void welcome(DoctorNode doctor) {
        int at = serving.size();
        while (at > 0 && serving.get(at - 1).id > doctor.id) {
            at--;
        }
        serving.add(at, doctor);
    }

    /** Notes that the doctor is no longer placed here. */
    void dismiss(DoctorNode doctor) {
        serving.remove(doctor);
    }

    /** Adds the doctors placed here on one of these slots, given by week. */
    void addHolders(int[] slotsOfWeek, Collection<DoctorNode> holders) {
        for (DoctorNode doctor : serving) {
            if (doctor.worksHere(this, slotsOfWeek)) {
                holders.add(doctor);
            }
        }
    }

    /** The doctors placed on a slot that has fewer places than doctors, as new pins or fewer places can make it. */
    public List<DoctorNode> crowded() {
        int[] full = new int[open.length];
        boolean any = false;
        for (int slot : slots) {
            if (room[slot] < 0) {
                full[slot / slotsPerWeek] |= 1 << (slot % slotsPerWeek);
                any = true;
            }
        }
        List<DoctorNode> doctors = new ArrayList<>();
        if (any) {
            addHolders(full, doctors);
        }
        return doctors;
    }

    /** Takes over the prices of the same vacancy as it was. */
    public void priceLike(VacancyNode before) {
        System.arraycopy(before.price, 0, price, 0, price.length);
        System.arraycopy(before.visitPrice, 0, visitPrice, 0, visitPrice.length);
        for (int slot = 0; slot < price.length; slot++) {
            price[slot] = terms.wanted().contains(slot) ? price[slot] : 0;
        }
    }

    /** Lowers the price of a place by these hundredths, not below 0, and returns how far it falls. */
    public int lowerPrice(int slot, int by) {
        int fall = Math.min(price[slot], by);
        price[slot] -= fall;
        return fall;
    }

    /** Lowers the price of a visit by these hundredths, not below 0, and returns how far it falls. */
    public int lowerVisitPrice(int week, int by) {
        int fall = Math.min(visitPrice[week], by);
        visitPrice[week] -= fall;
        return fall;
    }

    /** Notes that no slot became cheaper by more than this, its share of a visit included. */
    public void noteFall(int most) {
        fallen += most;
    }

    /** Whether one doctor may serve both vacancies on one day. */
    boolean near(VacancyNode other) {
        return names(other) || other.names(this);
    }

    private boolean names(VacancyNode other) {
        return Arrays.binarySearch(sameDay, other.id) >= 0;
    }
}
