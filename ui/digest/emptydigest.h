#pragma once

#include "app/model/day.h"
#include "app/model/digest.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace winnow {

// Takes the preview's place while there is nothing to preview, and says what to do.
class EmptyDigest final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyDigest(QWidget *parent = nullptr);

    void sayNoDay();                      // nothing was ever fetched
    void sayUnknownDay(const QDate &day); // not in the library
    void sayFailed(const QDate &day);     // invalid: a range. The error itself is shown elsewhere
    void sayNoSearch();                   // the digest is of a search, but there is no search
    void sayBadSearch();
    // papers were found, but none reaches the cut-offs
    void sayNothingInRange(int found, const CutOffs &cutOffs);
    void sayNoPapers(const DaySummary &day, const CutOffs &cutOffs);

Q_SIGNALS:
    void fetchRequested();
    void scoreRequested();
    void lowerRequested(); // both cut-offs by one

private:
    enum class Step { None, Fetch, Score, Lower };
    void say(const QString &headline, const QString &advice, Step step);

    QLabel *m_headline;
    QLabel *m_advice;
    QPushButton *m_button;
    Step m_step = Step::None;
};

} // namespace winnow
