#pragma once

#include "app/model/paperrow.h"

namespace winnow {

// What the reader has done to a paper, of what stands in its row.
struct ReaderMarks {
    Decision decision = Decision::None;
    Annotation annotation = {};
    bool read = false;
    friend bool operator==(const ReaderMarks &, const ReaderMarks &) = default;
};

inline ReaderMarks marksOf(const PaperRow &row) {
    return {row.decision, row.annotation, row.read};
}

inline void setMarks(PaperRow &row, const ReaderMarks &marks) {
    row.decision = marks.decision;
    row.annotation = marks.annotation;
    row.read = marks.read;
}

} // namespace winnow
