#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace winnow {

class Actions;

// The window's small dialogs. None of them blocks: each opens, and calls back when the user has chosen.

void chooseFiles(QWidget *parent, const QString &title, const QString &filter,
                 const std::function<void(const QStringList &)> &chosen);
void chooseFolder(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen);
void showKeys(QWidget *parent, const Actions &actions);

} // namespace winnow
