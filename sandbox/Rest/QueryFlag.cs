namespace DebateBot.Sandbox.Rest;

/// <summary>A yes or no in a query: clients write true, True or 1.</summary>
internal sealed record QueryFlag(bool IsOn)
{
    /// <summary>Called by the framework.</summary>
    public static bool TryParse(string? text, out QueryFlag flag)
    {
        flag = new QueryFlag(text is "1" || string.Equals(text, "true", StringComparison.OrdinalIgnoreCase));
        return true;
    }
}
