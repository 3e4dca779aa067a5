// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QXmlStreamReader>

#include <vector>

namespace parindex::test {

/// Finds texts of the program that are still in English although a translation exists.
class EnglishLeft
{
public:
    /// Reads every entry of parindex_vi.ts whose translation differs from its source.
    EnglishLeft()
    {
        QFile file(QStringLiteral(PARINDEX_TEST_DATA "/../../translations/parindex_vi.ts"));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == u"source")
                source = xml.readElementText();
            else if (xml.isStartElement() && xml.name() == u"translation")
                add(source, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }

    std::size_t size() const { return m_patterns.size(); }

    /// The English texts below a widget, each with whose it is.
    QStringList below(const QWidget &root) const
    {
        QStringList found;
        check(root, found);
        for (const QObject *object : root.findChildren<QObject *>())
            check(*object, found);
        found.removeDuplicates();
        return found;
    }

private:
    static QString plain(const QString &text) { return QString(text).remove(u'&').trimmed(); }

    void add(const QString &source, const QString &translation)
    {
        const QString english = plain(source);
        // What has no word of its own left around its placeholders would match anything.
        static const QRegularExpression placeholder(QStringLiteral("%[L]?[n0-9]"));
        if (plain(translation) == english || translation.isEmpty() || QString(english).remove(placeholder).remove(QRegularExpression(QStringLiteral("[^A-Za-z]"))).size() < 3)
            return;
        QString pattern = QRegularExpression::escape(english);
        pattern.replace(QRegularExpression(QStringLiteral("(?:\\\\)?%(?:L)?[n0-9]")), QStringLiteral(".*"));
        m_patterns.emplace_back(QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
    }

    void checkText(const QObject &owner, const QString &text, QStringList &found) const
    {
        const QString shown = plain(text);
        for (const QRegularExpression &pattern : m_patterns) {
            if (!shown.isEmpty() && pattern.match(shown).hasMatch()) {
                found << QStringLiteral("%1 “%2”: %3").arg(QLatin1String(owner.metaObject()->className()), owner.objectName(), shown.left(80));
                return;
            }
        }
    }

    void check(const QObject &object, QStringList &found) const
    {
        const auto text = [&](const QString &shown) { checkText(object, shown, found); };
        if (const auto *action = qobject_cast<const QAction *>(&object)) {
            text(action->text());
            text(action->toolTip());
        }
        const auto *widget = qobject_cast<const QWidget *>(&object);
        if (!widget)
            return;
        text(widget->windowTitle());
        text(widget->accessibleName());
        text(widget->accessibleDescription());
        text(widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text(button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            text(line->placeholderText());
        if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            text(edit->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            text(menu->title());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            text(box->title());
        checkItems(*widget, text);
    }

    template <typename Text>
    static void checkItems(const QWidget &widget, const Text &text)
    {
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
            for (int row = 0; row < combo->count(); ++row)
                text(combo->itemText(row));
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                text(tabs->tabText(tab));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                text(view->model()->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < std::min(view->model()->rowCount(), 3); ++row)
                    text(view->model()->index(row, column).data().toString());
            }
        }
    }

    std::vector<QRegularExpression> m_patterns;
};

} // namespace parindex::test
