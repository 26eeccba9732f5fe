#include "app/taste/logisticregression.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace winnow {

namespace {

using Values = std::vector<double>;

double dot(const Values &a, const Values &b) {
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

void addScaled(Values &sum, double factor, const Values &values) {
    for (size_t i = 0; i < sum.size(); ++i)
        sum[i] += factor * values[i];
}

// log(1 + e^x)
double softplus(double x) {
    return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
}

// Newton's method; the steps come from conjugate gradients, which need the second derivatives only as
// products with a vector.
class LogisticFit final {
public:
    LogisticFit(const DesignMatrix &matrix, const std::vector<Lesson> &lessons, Values start)
        : m_matrix(matrix), m_weights(std::move(start)) {
        m_weights.resize(matrix.columns());
        for (size_t row = 0; row < matrix.rows(); ++row) {
            if (lessons[row].weight > 0)
                m_rows.push_back({row, lessons[row], lessons[row].offset + matrix.times(row, m_weights), 0});
        }
    }

    Values run(double closeEnough) {
        constexpr int mostSteps = 40;
        look();
        const double first = std::max(std::sqrt(dot(m_gradient, m_gradient)), 1.0);
        for (int i = 0; i < mostSteps; ++i) {
            const double steepness = std::sqrt(dot(m_gradient, m_gradient));
            if (steepness <= closeEnough * std::min(first, 10.0) || !step(newtonStep(steepness)))
                break;
        }
        return std::move(m_weights);
    }

private:
    struct Row {
        size_t row = 0; // in the matrix
        Lesson lesson;
        double odds = 0; // at the current weights
        double curvature = 0;
    };

    // The error of the lessons.
    static double missed(const Lesson &lesson, double odds) {
        return lesson.weight * (softplus(odds) - lesson.target * odds);
    }

    // Loss, gradient and curvature at the current weights.
    void look() {
        m_loss = dot(m_weights, m_weights) / 2;
        m_gradient = m_weights;
        for (Row &row : m_rows) {
            const double chance = logistic(row.odds);
            m_loss += missed(row.lesson, row.odds);
            row.curvature = row.lesson.weight * chance * (1 - chance);
            m_matrix.addTo(m_gradient, row.row, row.lesson.weight * (chance - row.lesson.target));
        }
    }

    Values curved(const Values &direction) const {
        Values result = direction;
        for (const Row &row : m_rows)
            m_matrix.addTo(result, row.row, row.curvature * m_matrix.times(row.row, direction));
        return result;
    }

    Values newtonStep(double steepness) const {
        constexpr int mostRounds = 60;
        const double enough = steepness * std::min(0.1, std::sqrt(steepness) / 10);
        Values found(m_weights.size());
        Values rest = m_gradient;
        for (double &value : rest)
            value = -value;
        Values direction = rest;
        double square = dot(rest, rest);
        for (int i = 0; i < mostRounds && std::sqrt(square) > enough; ++i) {
            const Values product = curved(direction);
            const double length = square / dot(direction, product);
            addScaled(found, length, direction);
            addScaled(rest, -length, product);
            const double next = dot(rest, rest);
            for (size_t j = 0; j < direction.size(); ++j)
                direction[j] = rest[j] + next / square * direction[j];
            square = next;
        }
        return found;
    }

    // False: there is no improvement in that direction.
    bool step(const Values &direction) {
        const double slope = dot(m_gradient, direction);
        Values along; // the direction's contribution to the odds
        along.reserve(m_rows.size());
        for (const Row &row : m_rows)
            along.push_back(m_matrix.times(row.row, direction));
        for (double length = 1; length > 1e-4; length /= 2) {
            Values tried = m_weights;
            addScaled(tried, length, direction);
            double loss = dot(tried, tried) / 2;
            for (size_t i = 0; i < m_rows.size(); ++i)
                loss += missed(m_rows[i].lesson, m_rows[i].odds + length * along[i]);
            if (loss > m_loss + 1e-4 * length * slope)
                continue;
            m_weights = std::move(tried);
            for (size_t i = 0; i < m_rows.size(); ++i)
                m_rows[i].odds += length * along[i];
            look();
            return true;
        }
        return false;
    }

    const DesignMatrix &m_matrix;
    std::vector<Row> m_rows; // those that take part
    Values m_weights;
    Values m_gradient;
    double m_loss = 0;
};

} // namespace

void DesignMatrix::add(const std::vector<SparseRows::Entry> &sparse, const std::vector<float> &dense) {
    m_entries.insert(m_entries.end(), sparse.begin(), sparse.end());
    m_values.insert(m_values.end(), dense.begin(), dense.end());
    m_begins.push_back(m_entries.size());
}

// Four sums at once, since a single one would wait for its own result.
double DesignMatrix::times(size_t row, const std::vector<double> &weights) const {
    std::array<double, 4> sums{};
    const SparseRows::Entry *entry = m_entries.data() + m_begins[row];
    const SparseRows::Entry *end = m_entries.data() + m_begins[row + 1];
    for (; end - entry >= 4; entry += 4) {
        for (size_t i = 0; i < 4; ++i)
            sums[i] += double(entry[i].value) * weights[entry[i].column];
    }
    for (; entry != end; ++entry)
        sums[0] += double(entry->value) * weights[entry->column];
    const float *values = m_values.data() + row * m_dense;
    const double *dense = weights.data() + m_sparse;
    size_t at = 0;
    for (; at + 4 <= m_dense; at += 4) {
        for (size_t i = 0; i < 4; ++i)
            sums[i] += double(values[at + i]) * dense[at + i];
    }
    for (; at < m_dense; ++at)
        sums[0] += double(values[at]) * dense[at];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

void DesignMatrix::addTo(std::vector<double> &sums, size_t row, double factor) const {
    for (size_t i = m_begins[row]; i < m_begins[row + 1]; ++i)
        sums[m_entries[i].column] += factor * double(m_entries[i].value);
    const float *values = m_values.data() + row * m_dense;
    double *dense = sums.data() + m_sparse;
    for (size_t i = 0; i < m_dense; ++i)
        dense[i] += factor * double(values[i]);
}

std::vector<double> fitLogistic(const DesignMatrix &matrix, const std::vector<Lesson> &lessons,
                                std::vector<double> start, double closeEnough) {
    return LogisticFit(matrix, lessons, std::move(start)).run(closeEnough);
}

double logistic(double logOdds) {
    return logOdds >= 0 ? 1 / (1 + std::exp(-logOdds)) : std::exp(logOdds) / (1 + std::exp(logOdds));
}

} // namespace winnow
