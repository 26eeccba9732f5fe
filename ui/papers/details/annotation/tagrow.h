#pragma once

#include <QStringList>
#include <QWidget>

namespace winnow {

class FlowLayout;
class TagInput;

// A paper's tags, followed by a line to add one.
class TagRow final : public QWidget {
    Q_OBJECT
public:
    explicit TagRow(QWidget *parent = nullptr);

    void showTags(const QStringList &tags);
    TagInput *input() const { return m_input; }

Q_SIGNALS:
    void tagAdded(const QString &tag);
    void tagRemoved(const QString &tag);
    void tagChosen(const QString &tag); // show its papers

private:
    void addChip(const QString &tag, int place);

    FlowLayout *m_flow;
    TagInput *m_input;
    QStringList m_tags;
};

} // namespace winnow
