using System.Globalization;
using System.Text;

namespace DebateBot.Tests.Described;

internal static class RouteTable
{
    /// <summary>Which routes the run used, and how much of it was validated.</summary>
    public static string Draw(Validation validation)
    {
        var text = new StringBuilder();
        Line("route or event", "requests", "valid", "answers", "valid", "faults");
        foreach (var (route, count) in validation.Routes)
            Line(
                route,
                Number(count.Asked),
                Number(count.ValidAsked),
                Number(count.Answered),
                Number(count.ValidAnswered),
                Number(count.Faults)
            );
        foreach (var complaint in validation.Complaints)
            text.AppendLine(complaint);
        foreach (var error in KnownErrors.All)
            text.AppendLine(
                CultureInfo.InvariantCulture,
                $"Mended in the description: {error.Schema}.{error.Part}, {error.Reason}"
            );
        foreach (var (route, reason) in KnownErrors.RoutesWithout)
            text.AppendLine(CultureInfo.InvariantCulture, $"Not described: {route}, {reason}");
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{validation.Routes.Count} routes and events, validated in {validation.Took.TotalSeconds:0.0} s."
        );
        return text.ToString();

        void Line(string route, params ReadOnlySpan<string> counts)
        {
            text.Append(route.PadRight(86));
            foreach (var count in counts)
                text.Append(count.PadLeft(9));
            text.AppendLine();
        }
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
