#pragma once

#include "ui/runs/batches/batchtablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

class PlainTable;

// Batches and how far each is, on the page of the runs; not to be seen while there is none. Where money is
// at stake it asks first, in its own line.
class BatchList final : public QWidget {
    Q_OBJECT
public:
    explicit BatchList(QWidget *parent = nullptr);

    void setJobs(const std::vector<BatchJob> &jobs);
    void setTrouble(const QString &text); // why the last look found nothing out; empty: it did

Q_SIGNALS:
    void jobsChanged();
    void lookWanted();
    void cancelWanted(qint64 id);
    void forgetWanted(qint64 id);

private:
    enum class Question { None, Cancel, Forget };
    void compose();
    void ask(Question question);
    void answer(bool yes);
    void showButtons();
    const BatchJob *chosen() const;
    QPushButton *newButton(const char *name, const QString &text);

    BatchTableModel m_jobs;
    PlainTable *m_table;
    QLabel *m_words;
    QPushButton *m_look;
    QPushButton *m_cancel;
    QPushButton *m_forget;
    QPushButton *m_yes;
    QPushButton *m_no;
    QString m_trouble;
    Question m_question = Question::None;
    qint64 m_asked = 0; // about which batch
};

} // namespace winnow
