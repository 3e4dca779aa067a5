// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verticalscrollarea.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace parindex;

class TestVerticalScrollArea : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        auto *content = new QWidget;
        auto *layout = new QVBoxLayout(content);
        m_label = new QLabel(QStringLiteral("Một câu dài để xuống dòng khi hẹp. ").repeated(6));
        m_label->setWordWrap(true);
        m_box = new QPlainTextEdit;
        m_box->setMinimumHeight(100);
        layout->addWidget(m_label);
        layout->addWidget(m_box);
        m_area = std::make_unique<VerticalScrollArea>(content);
    }

    void fillsTheRoomWithoutScrolling()
    {
        show(500, 600);
        QCOMPARE(m_area->verticalScrollBar()->maximum(), 0);
        QCOMPARE(m_area->widget()->height(), m_area->viewport()->height());
    }

    void scrollsWhenThereIsLessThanTheContentNeeds()
    {
        show(300, 120);
        QVERIFY(m_area->verticalScrollBar()->maximum() > 0);
        QVERIFY(m_label->height() >= m_label->heightForWidth(m_label->width()));
        QVERIFY(m_box->height() >= 100);
    }

    void isNeverNarrowerThanItsContent()
    {
        m_box->setMinimumWidth(400);
        show(500, 300);
        QVERIFY(m_area->minimumSizeHint().width() >= 400);
    }

    void growsWithItsContent()
    {
        show(300, 200);
        const int before = m_area->verticalScrollBar()->maximum();
        m_box->setMinimumHeight(400);
        QTRY_VERIFY(m_area->verticalScrollBar()->maximum() > before);
    }

private:
    void show(int width, int height)
    {
        m_area->resize(width, height);
        m_area->show();
        QCoreApplication::processEvents();
    }

    std::unique_ptr<VerticalScrollArea> m_area;
    QLabel *m_label = nullptr;
    QPlainTextEdit *m_box = nullptr;
};

QTEST_MAIN(TestVerticalScrollArea)
#include "tst_verticalscrollarea.moc"
