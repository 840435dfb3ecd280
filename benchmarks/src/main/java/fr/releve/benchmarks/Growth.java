package fr.releve.benchmarks;

/** The exponent of a power law through points, by least squares on logarithms. */
final class Growth {

    private Growth() {}

    /**
     * The exponent {@code b} of {@code value = a · size^b} that fits all points best.
     *
     * @param sizes two or more that differ, above 0
     * @param values as many, above 0
     */
    static double exponent(int[] sizes, double[] values) {
        double meanX = 0;
        double meanY = 0;
        for (int point = 0; point < sizes.length; point++) {
            meanX += Math.log(sizes[point]) / sizes.length;
            meanY += Math.log(values[point]) / sizes.length;
        }
        double both = 0;
        double square = 0;
        for (int point = 0; point < sizes.length; point++) {
            double x = Math.log(sizes[point]) - meanX;
            both += x * (Math.log(values[point]) - meanY);
            square += x * x;
        }
        return both / square;
    }
}
