#pragma once

#include "app/model/digest.h"
#include "ui/criteria/trial/trialmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace winnow {

class PlainTable;

// Shows a trial's results, paper by paper, between the prompts and the bar.
class TrialPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TrialPanel(QWidget *parent = nullptr);

    void showRows(std::vector<TrialRow> rows);
    void showCaption(const QString &text);
    void setOthersPossible(bool isPossible); // other papers
    void takeFocus();                        // moves it to the first row
    const TrialModel &model() const { return m_model; }

Q_SIGNALS:
    void othersRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void prepareTable();
    void compose();

    TrialModel m_model;
    PlainTable *m_table;
    QLabel *m_caption;
    QPushButton *m_others;
    QPushButton *m_close;
};

} // namespace winnow
