#pragma once

#include "app/model/digest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace winnow {

// The bar at the top of the Digest tab: cut-offs, the number of papers they leave, and the ways to export.
class DigestBar final : public QWidget {
    Q_OBJECT
public:
    explicit DigestBar(QWidget *parent = nullptr);

    void setCutOffs(const CutOffs &cutOffs); // emits no signal
    CutOffs cutOffs() const;
    void showCount(const Digest &digest);
    // a model is set up, so ranges can have a summary
    void setHasSummaries(bool has) { m_hasSummaries = has; }
    void showNothing(); // there is no digest to count, export, copy or print

Q_SIGNALS:
    void cutOffsChanged(const winnow::CutOffs &cutOffs);
    void summaryRequested();
    void exportRequested();
    void copyRequested();
    void printRequested();

private:
    QSpinBox *newSpinner(const QString &name);
    void setDigestThere(bool isThere);

    QSpinBox *m_relevance;
    QSpinBox *m_novelty;
    QLabel *m_count;
    QPushButton *m_summary;
    QPushButton *m_copy;
    QPushButton *m_print;
    QPushButton *m_export;
    bool m_hasSummaries = false;
};

} // namespace winnow
