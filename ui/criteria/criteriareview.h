#pragma once

#include "app/criteria/criteria.h"
#include "app/criteria/topics.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace winnow {

class FlawLabel;

// Parses the prompts as the scorers will, a moment after the last key and on a worker thread, and says under
// the editor what is wrong with them. Never slows down typing.
class CriteriaReview final : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaReview(QWidget *parent = nullptr);

    void review(const Criteria &criteria, bool canInsert); // canInsert: offer to insert a missing paper list

Q_SIGNALS:
    void wasRead(const QString &scoringPrompt, const winnow::TopicList &topics);
    void insertRequested();

private:
    void start();

    FlawLabel *m_flaws;
    QPushButton *m_insert;
    QTimer m_due;
    Criteria m_criteria;
    bool m_canInsert = false;
    int m_round = 0;
};

} // namespace winnow
