#pragma once

#include "app/model/rowstore.h"

namespace winnow {

// What the user has done to a paper, as far as its row shows it.
struct ReaderMarks {
    Decision decision = Decision::None;
    Annotation annotation = {};
    bool read = false;
    friend bool operator==(const ReaderMarks &, const ReaderMarks &) = default;
};

inline ReaderMarks marksOf(const RowStore &rows, int row) {
    return {rows.facts(row).decision, rows.annotation(row), rows.facts(row).read};
}

inline void setMarks(RowStore &rows, int row, const ReaderMarks &marks) {
    rows.setMarks(row, marks.decision, marks.read);
    rows.setAnnotation(row, marks.annotation);
}

} // namespace winnow
