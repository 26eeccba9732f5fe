#pragma once

#include "ui/sidebar/sidebarmodel.h"

#include <QListView>

namespace winnow {

// The list at the left. What is current is what is shown: moving through it with the arrow keys opens.
class Sidebar final : public QListView {
    Q_OBJECT
public:
    explicit Sidebar(SidebarModel &entries, QWidget *parent = nullptr);

    // Marks the line without opening anything.
    void showView(DecisionView view);
    void showScope(const PaperScope &scope);

    bool isMarked(const PaperScope &scope) const {
        return m_marked.kind == SidebarEntry::Kind::Scope && m_marked.scope == scope;
    }

    QSize sizeHint() const override { return {184, 400}; }

Q_SIGNALS:
    void viewChosen(winnow::DecisionView view);
    void scopeChosen(const winnow::PaperScope &scope);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void markAgain();
    void choose(const SidebarEntry &entry);

    SidebarModel &m_entriesModel;
    SidebarEntry m_marked; // survives the lines being made anew
    bool m_isMarking = false;
};

} // namespace winnow
