// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gradingform.h"

#include "core/base/text.h"
#include "core/domain/grading.h"
#include "ui/widgets/complaintlabel.h"
#include "ui/widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace parindex {

namespace {

QString percentText(const Rational &share)
{
    const auto percent = product(share, Rational(100));
    const auto exact = percent ? percent->toExactString(Rational::MostDecimals) : std::nullopt;
    return (exact ? *exact : share.toPlainString()) + u'%';
}

/// What is typed is a percentage, with or without its sign.
std::optional<Rational> shareOf(const QString &typed)
{
    return Rational::fromString(typed.endsWith(u'%') ? typed : typed + u'%');
}

QString leastText(const GradeBand &band)
{
    QStringList parts;
    for (const auto &least : band.leastShares)
        parts << least.code + QStringLiteral(": ") + percentText(least.share);
    return parts.join(QStringLiteral("; "));
}

} // namespace

GradingForm::GradingForm(FrameworkEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_hint(wrappedLabel("gradingHint", this)), m_table(new QTableWidget(this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_complaint(new ComplaintLabel("gradingComplaint", this))
{
    m_table->setObjectName(QStringLiteral("gradingTable"));
    m_table->setColumnCount(ColumnCount);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_add->setObjectName(QStringLiteral("addGrade"));
    m_remove->setObjectName(QStringLiteral("removeGrade"));
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_complaint);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::itemChanged, this, &GradingForm::readTable);
    connect(m_add, &QPushButton::clicked, this, &GradingForm::addBand);
    connect(m_remove, &QPushButton::clicked, this, &GradingForm::removeBand);
    connect(&editor, &FrameworkEditor::frameworkChosen, this, &GradingForm::showGrades);
    connect(&editor, &FrameworkEditor::changed, this, &GradingForm::showGrades);
    connect(&editor, &FrameworkEditor::listChanged, this, &GradingForm::showGrades);
    retranslate();
}

void GradingForm::showGrades()
{
    m_complaint->say({});
    m_isFilling = true;
    const auto bands = m_editor.framework() ? m_editor.framework()->header().grading : std::vector<GradeBand>();
    m_table->setRowCount(static_cast<int>(bands.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showBand(row, bands[std::size_t(row)]);
    m_isFilling = false;
    const bool editable = m_editor.isEditable();
    m_table->setEditTriggers(editable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed : QAbstractItemView::NoEditTriggers);
    m_add->setEnabled(editable);
    m_remove->setEnabled(editable && !bands.empty());
}

void GradingForm::showBand(int row, const GradeBand &band)
{
    const auto put = [&](int column, const QString &text) { m_table->setItem(row, column, new QTableWidgetItem(text)); };
    const auto bound = [&](const std::optional<Bound> &shown, int closed, int open) {
        put(closed, shown && shown->closed ? percentText(shown->value) : QString());
        put(open, shown && !shown->closed ? percentText(shown->value) : QString());
    };
    put(Label, band.label);
    bound(band.range.from, From, Above);
    bound(band.range.to, To, Below);
    put(Least, leastText(band));
    auto *zero = new QTableWidgetItem;
    zero->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (m_editor.isEditable() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    zero->setCheckState(band.noLeafAtZero ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, NoZero, zero);
}

GradeBand GradingForm::bandAt(int row, QString &problem) const
{
    const auto text = [&](int column) { return normalized(m_table->item(row, column)->text()); };
    const auto share = [&](const QString &typed) {
        const auto read = shareOf(typed);
        if (!read)
            problem = tr("“%1” is no percentage.").arg(typed);
        return read.value_or(Rational());
    };
    const auto bound = [&](int closed, int open) -> std::optional<Bound> {
        if (!text(closed).isEmpty())
            return Bound{share(text(closed)), true};
        return text(open).isEmpty() ? std::nullopt : std::optional(Bound{share(text(open)), false});
    };
    GradeBand band{text(Label), {bound(From, Above), bound(To, Below)}, m_table->item(row, NoZero)->checkState() == Qt::Checked};
    for (const QString &part : text(Least).split(u';', Qt::SkipEmptyParts))
        band.leastShares.push_back({normalized(part.left(part.lastIndexOf(u':'))), share(normalized(part.mid(part.lastIndexOf(u':') + 1)))});
    return band;
}

void GradingForm::readTable()
{
    if (m_isFilling || !m_editor.isEditable())
        return;
    // A bound is either closed or open: who types one takes the other away.
    if (const QTableWidgetItem *item = m_table->currentItem(); item && !item->text().isEmpty()) {
        static constexpr std::array<int, ColumnCount> others{-1, Above, From, Below, To, -1, -1};
        if (const int other = others[std::size_t(item->column())]; other >= 0) {
            m_isFilling = true;
            m_table->item(item->row(), other)->setText({});
            m_isFilling = false;
        }
    }
    QString problem;
    std::vector<GradeBand> bands;
    for (int row = 0; row < m_table->rowCount(); ++row)
        bands.push_back(bandAt(row, problem));
    if (const Status sound = checkGrading(bands); problem.isEmpty() && !sound)
        problem = sound.error().message;
    m_complaint->say(problem); // What cannot be stored stays to be mended.
    if (problem.isEmpty())
        QMetaObject::invokeMethod(this, [this, bands] { write(bands); }, Qt::QueuedConnection); // The cell is still being closed.
}

void GradingForm::addBand()
{
    auto bands = m_editor.framework()->header().grading;
    // Below the lowest one; the first one reaches from 90%.
    const auto lowest = std::min_element(bands.begin(), bands.end(), [](const GradeBand &left, const GradeBand &right) {
        return !left.range.from || (right.range.from && left.range.from->value < right.range.from->value);
    });
    Range range{Bound{*Rational::of(9, 10), true}, std::nullopt};
    if (lowest != bands.end() && lowest->range.from) {
        const auto from = difference(lowest->range.from->value, *Rational::of(1, 10));
        range = {from && !from->isNegative() ? std::optional(Bound{*from, lowest->range.from->closed}) : std::nullopt,
                 Bound{lowest->range.from->value, !lowest->range.from->closed}};
    } else if (lowest != bands.end()) {
        return m_complaint->say(tr("The lowest grade has no lower bound. Give it one, then add another below."));
    }
    int number = static_cast<int>(bands.size()) + 1;
    const auto isTaken = [&](const QString &label) { return std::any_of(bands.begin(), bands.end(), [&](const GradeBand &band) { return band.label == label; }); };
    while (isTaken(tr("Grade %1").arg(number)))
        ++number;
    bands.push_back({tr("Grade %1").arg(number), range});
    if (write(bands)) {
        m_table->setFocus();
        m_table->setCurrentCell(m_table->rowCount() - 1, Label);
    }
}

void GradingForm::removeBand()
{
    auto bands = m_editor.framework()->header().grading;
    const int row = m_table->currentRow() < 0 ? m_table->rowCount() - 1 : m_table->currentRow();
    if (row < 0 || row >= static_cast<int>(bands.size()))
        return;
    bands.erase(bands.begin() + row);
    write(bands);
}

bool GradingForm::write(std::vector<GradeBand> bands)
{
    if (!m_editor.isEditable())
        return false;
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    Framework::Header header = m_editor.framework()->header();
    header.grading = std::move(bands);
    const bool written = m_editor.setHeader(header);
    m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), column);
    return written;
}

void GradingForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GradingForm::retranslate()
{
    m_hint->setText(tr("An index lies in one grade. “From” and “to” include the bound, “above” and “below” do not. Where the conditions are not met, the best grade below whose conditions are met counts."));
    m_table->setHorizontalHeaderLabels({tr("Grade"), tr("From"), tr("Above"), tr("To"), tr("Below"), tr("No row at 0"), tr("At least (code: %)")});
    m_table->setAccessibleName(tr("Grades"));
    m_add->setText(tr("Add a grade"));
    m_remove->setText(tr("Remove the grade"));
    showGrades();
}

} // namespace parindex
