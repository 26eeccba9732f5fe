#pragma once

#include "app/model/day.h"
#include "app/model/digest.h"
#include "ui/papers/papermodel.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace winnow {

// How a day's papers grow fewer on their way to the reader.
struct FunnelCounts {
    int announced = 0;
    int scanned = 0;  // what the listing filter left, each paper once
    int screened = 0; // of these: dropped by their titles
    int scored = 0;
    int relevant = 0; // scored, and at or above both cut-offs
    friend bool operator==(const FunnelCounts &, const FunnelCounts &) = default;
};

FunnelCounts funnelCounts(const PaperModel &papers, const DaySummary &day, const CutOffs &cutOffs);

// The funnel as one quiet line: "530 announced → 320 scanned → … → 23 relevant".
class FunnelStrip final : public QLabel {
    Q_OBJECT
public:
    explicit FunnelStrip(const PaperModel &papers, QWidget *parent = nullptr);

    void setDay(const std::optional<DaySummary> &day); // none: not a day's papers, nothing is shown
    void setCutOffs(const CutOffs &cutOffs);

private:
    void count();

    const PaperModel &m_papers;
    std::optional<DaySummary> m_day;
    CutOffs m_cutOffs;
    QTimer m_soon;
};

} // namespace winnow
