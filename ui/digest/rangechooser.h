#pragma once

#include "app/model/digestrange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QToolButton;

namespace winnow {

// The bar above the digest's own: chooses the days or the search, and the form of the digest.
class RangeChooser final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Day, Week, Month, Days, Search };

    explicit RangeChooser(QWidget *parent = nullptr);

    // Set by the window; these emit no signals.
    void setDay(QDate day); // whose week and month are offered
    void setSearch(const QString &words);
    void setForm(bool dayByTopic, bool frontMatter);

    Kind kind() const;
    std::optional<DigestRange> range() const; // none: the open day. Empty: a search without words
    bool isByTopic() const;
    bool isDayByTopic() const { return m_dayByTopic; }
    bool hasFrontMatter() const;

Q_SIGNALS:
    void rangeChanged(); // changed by the user; the same below
    void formChanged();

private:
    QToolButton *newStep(const QString &name);
    QDateEdit *newDay(const QString &name, const QString &label);
    void addParts();
    void connectParts();
    void step(int direction);
    void chooseKind();
    void showKind();

    QComboBox *m_kind;
    QToolButton *m_earlier;
    QLabel *m_words;
    QToolButton *m_later;
    QDateEdit *m_first;
    QLabel *m_to;
    QDateEdit *m_last;
    QCheckBox *m_byTopic;
    QCheckBox *m_frontMatter;
    QDate m_day;
    QDate m_anchor; // a day of the week or the month
    QString m_search;
    bool m_choseDays = false;
    bool m_dayByTopic = false;
    bool m_rangeByTopic = true;
};

} // namespace winnow
