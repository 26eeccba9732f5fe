#include "app/meaning/sparserows.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace winnow {

namespace {

// The number of columns processed together: known to the compiler, so that the loops become vector
// instructions.
constexpr size_t lane = 16;
constexpr size_t spare =
    16; // directions in addition to the wanted ones, so that the last of those converge as well
constexpr int rounds = 5;         // of the iteration; more change no measured figure
constexpr size_t rowsAtOnce = 32; // half a millisecond between two checks of isStopped

using Lane = std::array<float, lane>;

// `width` columns, stored row by row in lanes.
struct Block {
    Block(size_t height, size_t width)
        : rows(height), lanes((width + lane - 1) / lane), values(rows * lanes) {}
    Lane *row(size_t at) { return values.data() + at * lanes; }
    const Lane *row(size_t at) const { return values.data() + at * lanes; }
    size_t width() const { return lanes * lane; }

    size_t rows;
    size_t lanes;
    std::vector<Lane> values;
};

void addTimes(Lane &sum, float factor, const Lane &other) {
    for (size_t i = 0; i < lane; ++i)
        sum[i] += factor * other[i];
}

// AᵀA times the block. False: stopped.
bool multiply(const SparseRows &matrix, const Block &block, Block &product,
              const std::function<bool()> &isStopped) {
    std::ranges::fill(product.values, Lane{});
    std::vector<Lane> along(block.lanes);
    size_t begin = 0;
    for (size_t row = 0; row < matrix.ends.size(); ++row) {
        if (row % rowsAtOnce == 0 && isStopped && isStopped())
            return false;
        std::ranges::fill(along, Lane{});
        for (size_t i = begin; i < matrix.ends[row]; ++i) {
            const auto &[column, value] = matrix.entries[i];
            const Lane *from = block.row(column);
            for (size_t j = 0; j < block.lanes; ++j)
                addTimes(along[j], value, from[j]);
        }
        for (size_t i = begin; i < matrix.ends[row]; ++i) {
            const auto &[column, value] = matrix.entries[i];
            Lane *to = product.row(column);
            for (size_t j = 0; j < block.lanes; ++j)
                addTimes(to[j], value, along[j]);
        }
        begin = matrix.ends[row];
    }
    return true;
}

using Square = std::vector<double>; // a small square matrix, row by row

// oneᵀ · other
Square productOf(const Block &one, const Block &other) {
    const size_t width = one.width();
    Square product(width * width);
    std::vector<Lane> sums(width * one.lanes); // single precision over some rows, double over all
    constexpr size_t rowsASum = 128;
    for (size_t begin = 0; begin < one.rows; begin += rowsASum) {
        std::ranges::fill(sums, Lane{});
        for (size_t row = begin; row < std::min(one.rows, begin + rowsASum); ++row) {
            for (size_t i = 0; i < width; ++i) {
                const float factor = one.row(row)[i / lane][i % lane];
                for (size_t j = 0; j < one.lanes; ++j)
                    addTimes(sums[i * one.lanes + j], factor, other.row(row)[j]);
            }
        }
        for (size_t i = 0; i < width * width; ++i)
            product[i] += double(sums[i / lane][i % lane]);
    }
    return product;
}

// block · right, in place
void turn(Block &block, const Square &right) {
    const size_t width = block.width();
    std::vector<Lane> factors(width * block.lanes);
    for (size_t i = 0; i < width * width; ++i)
        factors[i / lane][i % lane] = float(right[i]);
    std::vector<Lane> turned(block.lanes);
    for (size_t row = 0; row < block.rows; ++row) {
        std::ranges::fill(turned, Lane{});
        for (size_t i = 0; i < width; ++i) {
            const float factor = block.row(row)[i / lane][i % lane];
            for (size_t j = 0; j < block.lanes; ++j)
                addTimes(turned[j], factor, factors[i * block.lanes + j]);
        }
        std::ranges::copy(turned, block.row(row));
    }
}

// The eigenvectors of a symmetric matrix, one per column, largest eigenvalue first, by Jacobi rotations.
struct Eigen {
    Square vectors;
    std::vector<double> values;
};

void rotate(Square &matrix, Square &vectors, size_t size, size_t p, size_t q) {
    const double apq = matrix[p * size + q];
    if (apq == 0)
        return;
    const double theta = (matrix[q * size + q] - matrix[p * size + p]) / (2 * apq);
    const double t = (theta >= 0 ? 1 : -1) / (std::abs(theta) + std::sqrt(theta * theta + 1));
    const double c = 1 / std::sqrt(t * t + 1);
    const double s = t * c;
    for (size_t k = 0; k < size; ++k) {
        const double kp = matrix[k * size + p];
        const double kq = matrix[k * size + q];
        matrix[k * size + p] = c * kp - s * kq;
        matrix[k * size + q] = s * kp + c * kq;
    }
    for (size_t k = 0; k < size; ++k) {
        const double pk = matrix[p * size + k];
        const double qk = matrix[q * size + k];
        matrix[p * size + k] = c * pk - s * qk;
        matrix[q * size + k] = s * pk + c * qk;
    }
    for (size_t k = 0; k < size; ++k) { // the vectors are in rows here
        const double pk = vectors[p * size + k];
        const double qk = vectors[q * size + k];
        vectors[p * size + k] = c * pk - s * qk;
        vectors[q * size + k] = s * pk + c * qk;
    }
}

Eigen eigenOf(Square matrix, size_t size) {
    Square rows(size * size);
    for (size_t i = 0; i < size; ++i)
        rows[i * size + i] = 1;
    for (int sweep = 0; sweep < 12; ++sweep) {
        double beside = 0;
        double total = 0;
        for (size_t i = 0; i < size * size; ++i) {
            total += matrix[i] * matrix[i];
            beside += i / size == i % size ? 0 : matrix[i] * matrix[i];
        }
        if (beside <= 1e-24 * total)
            break;
        for (size_t p = 0; p + 1 < size; ++p) {
            for (size_t q = p + 1; q < size; ++q)
                rotate(matrix, rows, size, p, q);
        }
    }
    std::vector<size_t> order(size);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(), [&](size_t i) { return matrix[i * size + i]; });
    Eigen eigen{Square(size * size), std::vector<double>(size)};
    for (size_t i = 0; i < size; ++i) {
        eigen.values[i] = matrix[order[i] * size + order[i]];
        for (size_t k = 0; k < size; ++k)
            eigen.vectors[k * size + i] = rows[order[i] * size + k];
    }
    return eigen;
}

// Orthonormalises the columns, each against those before it; linearly dependent ones become 0. Uses only
// their products, as the columns are long and few.
void makeOrthonormal(Block &block) {
    const size_t width = block.width();
    const Square products = productOf(block, block);
    Square rows(width * width); // for each new column: its coefficients of the old ones
    for (size_t i = 0; i < width; ++i) {
        double *row = rows.data() + i * width;
        row[i] = 1;
        double left = products[i * width + i];
        for (size_t j = 0; j < i; ++j) {
            const double *other = rows.data() + j * width;
            double along = 0;
            for (size_t k = 0; k <= j; ++k)
                along += other[k] * products[k * width + i];
            for (size_t k = 0; k <= j; ++k)
                row[k] -= along * other[k];
            left -= along * along;
        }
        // Sums in single precision leave a ten-millionth in place of 0.
        const double factor = left > 1e-5 * products[i * width + i] ? 1 / std::sqrt(left) : 0;
        for (size_t k = 0; k <= i; ++k)
            row[k] *= factor;
    }
    Square columns(width * width);
    for (size_t i = 0; i < width * width; ++i)
        columns[i % width * width + i / width] = rows[i];
    turn(block, columns);
}

Block randomBlock(size_t rows, size_t width) {
    Block block(rows, width);
    std::minstd_rand random(1); // gives the same numbers with every compiler
    constexpr float middle = 0.5F * float(std::minstd_rand::max());
    for (Lane &values : block.values) {
        for (float &value : values)
            value = float(random()) / middle - 1;
    }
    return block;
}

} // namespace

std::optional<Directions> strongestDirections(const SparseRows &matrix, size_t wanted,
                                              const std::function<bool()> &isStopped) {
    Block block = randomBlock(matrix.columns, wanted + spare);
    Block product(matrix.columns, wanted + spare);
    for (int round = 0; round < rounds; ++round) {
        makeOrthonormal(block);
        if (!multiply(matrix, block, product, isStopped))
            return {};
        std::swap(block, product);
    }
    makeOrthonormal(block);
    if (!multiply(matrix, block, product, isStopped))
        return {};
    const size_t width = block.width();
    const Eigen eigen = eigenOf(productOf(block, product), width);
    turn(block, eigen.vectors);

    Directions directions;
    for (size_t i = 0; i < std::min(wanted, width) && eigen.values[i] > 1e-6 * eigen.values[0]; ++i) {
        std::vector<float> column(matrix.columns);
        for (size_t row = 0; row < matrix.columns; ++row)
            column[row] = block.row(row)[i / lane][i % lane];
        // The sign of a direction is arbitrary; to keep it stable under small changes, its largest value is
        // made positive.
        const float greatest =
            *std::ranges::max_element(column, {}, [](float value) { return std::abs(value); });
        if (greatest < 0)
            std::ranges::transform(column, column.begin(), std::negate<>());
        directions.strengths.push_back(float(std::sqrt(eigen.values[i])));
        directions.vectors.push_back(std::move(column));
    }
    return directions;
}

} // namespace winnow
