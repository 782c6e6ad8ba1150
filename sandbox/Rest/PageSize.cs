using System.Globalization;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Rest;

/// <summary>How many a list gives at once.</summary>
internal static class PageSize
{
    /// <exception cref="Refused">50035: fewer or more than the route allows.</exception>
    public static int Of(int? asked, int usual, int least, int most)
    {
        if (asked is null || (asked >= least && asked <= most))
            return asked ?? usual;
        var code = asked < least ? "NUMBER_TYPE_MIN" : "NUMBER_TYPE_MAX";
        var sentence = string.Create(CultureInfo.InvariantCulture, $"int value should be between {least} and {most}.");
        throw Refused.Form("limit", code, sentence);
    }
}
