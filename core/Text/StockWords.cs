using System.Collections.Frozen;

namespace DebateBot.Core.Text;

/// <summary>
/// Words anybody uses about anything: function words, and what people say to agree, disagree, greet and thank. Two people who both
/// wrote "I agree with you" did not quote each other, and such words say nothing on what a discussion is about. English only: in
/// other languages every word counts as one that carries content.
/// </summary>
internal static class StockWords
{
    private static readonly FrozenSet<string> All = string.Join(
            ' ',
            "a an the this that these those here there it its i me my mine we us our ours you your yours he him his she her hers",
            "they them their theirs who whom whose what which when where why how all any both each few more most much many some",
            "such no not nor none nothing only own same so than too very just also even still yet ever never always and but or if",
            "because as until while of at by for with about against between into through during before after above below to from",
            "up down in out on off over under again once then now am is are was were be been being have has had having do does did",
            "doing done will would shall should can could may might must ought need s t d ll m re ve don doesn didn isn aren wasn",
            "weren won wouldn couldn shouldn can cannot im ive id youre thats dont doesnt didnt isnt one ones other others another",
            "yes no yeah yep nope ok okay sure well right wrong true false agree agreed disagree exactly indeed absolutely totally",
            "completely entirely quite really maybe perhaps probably actually honestly fair good great nice point think thought",
            "guess know knew mean means say says said saying thank thanks please sorry welcome hello hi hey lol haha imo imho btw",
            "make makes made sense thing things something anything everything way lot kind sort bit much get got going go let us"
        )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);

    /// <summary>How many words of a text carry content.</summary>
    public static int CountOthers(string text) =>
        Words.In(text).Count(word => !Contains(text.AsSpan(word.Start, word.Length)));
}
