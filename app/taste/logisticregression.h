#pragma once

#include "app/meaning/sparserows.h"

#include <vector>

namespace winnow {

// Rows of numbers for a regression: some sparse columns, and some that every row has. The sparse ones come
// first.
class DesignMatrix final {
public:
    DesignMatrix(size_t sparseColumns, size_t denseColumns)
        : m_sparse(sparseColumns), m_dense(denseColumns), m_begins{0} {}

    void add(const std::vector<SparseRows::Entry> &sparse,
             const std::vector<float> &dense); // denseColumns values
    size_t rows() const { return m_begins.size() - 1; }
    size_t columns() const { return m_sparse + m_dense; }
    double times(size_t row, const std::vector<double> &weights) const;
    // Adds the row, times `factor`, to sums of columns() values.
    void addTo(std::vector<double> &sums, size_t row, double factor) const;

private:
    size_t m_sparse;
    size_t m_dense;
    std::vector<size_t> m_begins;
    std::vector<SparseRows::Entry> m_entries;
    std::vector<float> m_values; // dense, row by row
};

// A row's role in a regression.
struct Lesson {
    double target = 0; // 0 to 1
    double weight = 0; // 0: it is ignored
    double offset = 0; // log odds known before learning
};

// The weights, with columns() values, for which log odds of offset + row × weights fit the lessons best; each
// weight has a normal prior with mean 0 and variance 1. There is exactly one optimum: the result does not
// depend on the starting point, and only slightly on the stopping rule, which is a slope of `closeEnough`
// times that at zero weights.
std::vector<double> fitLogistic(const DesignMatrix &matrix, const std::vector<Lesson> &lessons,
                                std::vector<double> start = {}, double closeEnough = 1e-3);

double logistic(double logOdds);

} // namespace winnow
