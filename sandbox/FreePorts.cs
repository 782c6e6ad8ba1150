namespace DebateBot.Sandbox;

internal static class FreePorts
{
    private const int Tries = 100;

    /// <summary>The address itself, then the ports after it; any free one where the port is 0.</summary>
    public static IEnumerable<string> From(Uri url)
    {
        if (url.Port == 0)
            return ["http://127.0.0.1:0"];
        return Enumerable
            .Range(url.Port, Tries)
            .TakeWhile(port => port <= ushort.MaxValue)
            .Select(port => $"http://127.0.0.1:{port}");
    }
}
