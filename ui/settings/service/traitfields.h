#pragma once

#include <QObject>
#include <QString>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace winnow {

class FormGrid;

// The form rows for properties of the chosen model that Winnow can't know: context window, reasoning effort,
// thinking tags. Kept per model, as lines of the setting model/traits.
class TraitFields final : public QObject {
    Q_OBJECT
public:
    TraitFields(FormGrid &form, QWidget *parent);

    void setLines(const QString &lines);
    QString lines() const { return m_lines; }
    void setModel(const QString &model);
    void setFound(qint64 contextTokens); // found by a test; 0: nothing
    void setVisible(bool isVisible);

Q_SIGNALS:
    void changed(); // changed by the user

private:
    void describe();
    void connectFields();
    void show();
    void edit();

    FormGrid &m_form;
    QWidget *m_row;
    QSpinBox *m_context;
    QLabel *m_found;
    QComboBox *m_effort;
    QLineEdit *m_marks;
    QString m_lines;
    QString m_model;
};

} // namespace winnow
