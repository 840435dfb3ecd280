package fr.releve.engine;

/**
 * What proves a bound: prices, or a question with two answers of which each is proven in turn. The larger of the two
 * bounds then holds for every plan.
 */
public sealed interface Proof {

    /** These prices prove it, under what was answered on the way here. */
    record AtPrices(Prices prices) implements Proof {}

    /** Whether the doctor has a day at the vacancy, pins aside. */
    record Either(int doctor, int vacancy, Proof yes, Proof no) implements Proof {}
}
