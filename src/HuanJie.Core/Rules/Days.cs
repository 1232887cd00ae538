using NodaTime;
using NodaTime.Text;

namespace HuanJie.Rules;

/// <summary>Writes days in verdicts: always <c>yyyy-MM-dd</c>, in the ISO calendar.</summary>
internal static class Days
{
    public static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date.WithCalendar(CalendarSystem.Iso));
}
