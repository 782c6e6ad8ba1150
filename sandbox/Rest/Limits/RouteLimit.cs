using System.Security.Cryptography;
using System.Text;

namespace DebateBot.Sandbox.Rest.Limits;

/// <summary>How often routes may be used: <paramref name="Most"/> times a window. Routes that share a limit share its bucket.</summary>
/// <param name="Name">Tells one bucket from another; clients see a hash of it.</param>
internal sealed record RouteLimit(string Name, int Most, TimeSpan Window)
{
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Name)))[..32];

    /// <summary>For interactions, which answer to the bot's global limit as little as to a bucket of their own.</summary>
    public bool IsExempt => Most == int.MaxValue;
}
