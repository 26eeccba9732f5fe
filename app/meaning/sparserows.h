#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// A matrix of which most values are 0: row by row, the columns and values that are not.
struct SparseRows {
    struct Entry {
        quint32 column = 0;
        float value = 0;
    };
    size_t columns = 0;
    std::vector<Entry> entries;
    std::vector<size_t> ends; // of each row in the entries
};

// The strongest directions of a matrix.
struct Directions {
    std::vector<float> strengths; // singular values, the greatest first
    std::vector<std::vector<float>>
        vectors; // right singular vectors, of length 1, as long as the matrix has columns
};

// The `wanted` strongest right singular vectors, fewer where the rank is less; by subspace iteration from a
// fixed start, so that the same matrix gives the same vectors. Empty when isStopped() said so.
std::optional<Directions> strongestDirections(const SparseRows &matrix, size_t wanted,
                                              const std::function<bool()> &isStopped);

} // namespace winnow
