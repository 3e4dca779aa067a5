// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace parindex {

/// A sentence across the window that stops nobody: it stays, or goes after a while.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning };
    enum class Stay { UntilHidden, ForAWhile };

    NoticeBar(Kind kind, Stay stay, QWidget *parent = nullptr);

    void showSentence(const QString &sentence);
    /// The same, with a button for what can be done about it, and perhaps one for doing nothing ever.
    void showOffer(const QString &sentence, const QString &button, const QString &decline = {});
    QString sentence() const;

signals:
    void offerTaken();
    void offerDeclined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dressButton(QToolButton *button, const char *name);
    void say(const QString &sentence);
    void dress();

    Kind m_kind;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_offer;
    QToolButton *m_decline;
    QToolButton *m_close;
    QTimer m_while;
    bool m_dressing = false;
};

} // namespace parindex
