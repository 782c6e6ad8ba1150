using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

internal static class ThreadReader
{
    private const int PrivateThread = 12;

    public static ThreadDraft Read(JsonElement json) =>
        new(json.Text("name") ?? "")
        {
            AutoArchiveMinutes = (int?)json.Number("auto_archive_duration") ?? 4320,
            RateLimitPerUser = (int?)json.Number("rate_limit_per_user") ?? 0,
            // The documentation: without a type the thread is private.
            IsPrivate = (json.Number("type") ?? PrivateThread) == PrivateThread,
            IsInvitable = json.Flag("invitable") ?? true,
            AppliedTags = [.. json.List("applied_tags").Select(tag => tag.AsId() ?? 0)],
        };
}
