#include "app/taste/logisticregression.h"

#include <algorithm>
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

// Newton's method; the step comes from conjugate gradients, which need the second derivatives only as what
// they make of a vector.
class LogisticFit final {
public:
    LogisticFit(const DesignMatrix &matrix, const std::vector<Lesson> &lessons, Values start)
        : m_matrix(matrix), m_lessons(lessons), m_weights(std::move(start)) {
        m_weights.resize(matrix.columns());
    }

    Values run() {
        constexpr int mostSteps = 40;
        constexpr double closeEnough = 1e-3;
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
    double loss(const Values &weights) const {
        double sum = dot(weights, weights) / 2;
        for (size_t row = 0; row < m_matrix.rows(); ++row) {
            const Lesson &lesson = m_lessons[row];
            if (lesson.weight <= 0)
                continue;
            const double odds = lesson.offset + m_matrix.times(row, weights);
            sum += lesson.weight * (softplus(odds) - lesson.target * odds);
        }
        return sum;
    }

    // Loss, gradient and curvature where the weights are.
    void look() {
        m_loss = dot(m_weights, m_weights) / 2;
        m_gradient = m_weights;
        m_curvature.assign(m_matrix.rows(), 0.0);
        for (size_t row = 0; row < m_matrix.rows(); ++row) {
            const Lesson &lesson = m_lessons[row];
            if (lesson.weight <= 0)
                continue;
            const double odds = lesson.offset + m_matrix.times(row, m_weights);
            const double chance = logistic(odds);
            m_loss += lesson.weight * (softplus(odds) - lesson.target * odds);
            m_matrix.addTo(m_gradient, row, lesson.weight * (chance - lesson.target));
            m_curvature[row] = lesson.weight * chance * (1 - chance);
        }
    }

    Values curved(const Values &direction) const {
        Values result = direction;
        for (size_t row = 0; row < m_matrix.rows(); ++row) {
            if (m_curvature[row] > 0)
                m_matrix.addTo(result, row, m_curvature[row] * m_matrix.times(row, direction));
        }
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

    // False: no better place is to be found that way.
    bool step(const Values &direction) {
        const double slope = dot(m_gradient, direction);
        for (double length = 1; length > 1e-4; length /= 2) {
            Values tried = m_weights;
            addScaled(tried, length, direction);
            if (loss(tried) > m_loss + 1e-4 * length * slope)
                continue;
            m_weights = std::move(tried);
            look();
            return true;
        }
        return false;
    }

    const DesignMatrix &m_matrix;
    const std::vector<Lesson> &m_lessons;
    Values m_weights;
    Values m_gradient;
    Values m_curvature; // by row
    double m_loss = 0;
};

} // namespace

void DesignMatrix::add(const std::vector<Entry> &sparse, const std::vector<float> &dense) {
    m_entries.insert(m_entries.end(), sparse.begin(), sparse.end());
    m_values.insert(m_values.end(), dense.begin(), dense.end());
    m_begins.push_back(m_entries.size());
}

double DesignMatrix::times(size_t row, const std::vector<double> &weights) const {
    double sum = 0;
    for (size_t i = m_begins[row]; i < m_begins[row + 1]; ++i)
        sum += double(m_entries[i].value) * weights[m_entries[i].column];
    const float *values = m_values.data() + row * m_dense;
    const double *dense = weights.data() + m_sparse;
    for (size_t i = 0; i < m_dense; ++i)
        sum += double(values[i]) * dense[i];
    return sum;
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
                                std::vector<double> start) {
    return LogisticFit(matrix, lessons, std::move(start)).run();
}

double logistic(double logOdds) {
    return logOdds >= 0 ? 1 / (1 + std::exp(-logOdds)) : std::exp(logOdds) / (1 + std::exp(logOdds));
}

} // namespace winnow
