#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <vector>

namespace winnow {

// A sparse matrix: for each row, the columns and values other than 0.
struct SparseRows {
    struct Entry {
        quint32 column = 0;
        float value = 0;
    };
    size_t columns = 0;
    std::vector<Entry> entries;
    std::vector<size_t> ends; // end of each row in the entries
};

// The strongest directions of a matrix.
struct Directions {
    std::vector<float> strengths; // singular values, largest first
    std::vector<std::vector<float>>
        vectors; // right singular vectors of length 1, with a value per column of the matrix
};

// The `wanted` strongest right singular vectors, fewer if the rank is lower; by subspace iteration from a
// fixed start, so that the same matrix gives the same vectors. Empty if isStopped() returned true.
std::optional<Directions> strongestDirections(const SparseRows &matrix, size_t wanted,
                                              const std::function<bool()> &isStopped);

} // namespace winnow
