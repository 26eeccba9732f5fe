#pragma once

#include "app/model/digest.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace winnow {

// The line at the head of the Digest tab: cut-offs, how many papers they leave, and where the digest can go.
class DigestBar final : public QWidget {
    Q_OBJECT
public:
    explicit DigestBar(QWidget *parent = nullptr);

    void setCutOffs(const CutOffs &cutOffs); // tells nobody
    CutOffs cutOffs() const;
    void showCount(const Digest &digest);
    void setHasSummaries(bool has) { m_hasSummaries = has; } // a model can be asked for those of ranges
    void showNothing(); // no digest: nothing to count, export, copy or print

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
