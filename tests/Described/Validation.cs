using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema.Validation;

namespace DebateBot.Tests.Described;

/// <summary>Holds each exchange to the description, and counts.</summary>
internal sealed class Validation(Description description)
{
    private const int MostComplaints = 40;

    /// <summary>What the web server notes where no answer was sent; what follows are a server's own failures.</summary>
    private const int StatusOfHangingUp = 499;

    private readonly Schemas open = new(description.Components, isClosed: false);
    private readonly Schemas closed = new(description.Components, isClosed: true);
    private readonly Dictionary<(Schemas, string Schema, string Shape), string?> known = [];
    private readonly SortedDictionary<string, RouteCount> routes = new(StringComparer.Ordinal);
    private readonly List<string> complaints = [];

    public IReadOnlyDictionary<string, RouteCount> Routes => routes;

    /// <summary>What is not as described, one sentence a kind.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    public TimeSpan Took { get; set; }

    public void Hear(Exchange heard)
    {
        if (description.Find(heard.Method, heard.Path) is not { } route)
        {
            HearUndescribed(heard);
            return;
        }

        var count = Count(route.ToString());
        if (heard is { IsOwn: true, IsRead: true })
        {
            count.Asked++;
            if (IsAskedAsDescribed(heard, route))
                count.ValidAsked++;
        }

        if (!heard.IsSandbox)
            return;
        if (!heard.IsAnswered || heard.Status >= StatusOfHangingUp || IsShutOut(heard) || IsCutOff(heard))
        {
            count.Faults++;
            return;
        }

        count.Answered++;
        if (IsAnsweredAsDescribed(heard, route))
            count.ValidAnswered++;
    }

    /// <summary>An event's object, or a part of it, by the component of that name.</summary>
    public void Hear(string what, string component, JsonElement part)
    {
        var count = Count(what);
        count.Answered++;
        var schema = new JsonObject { ["$ref"] = "#/components/schemas/" + component };
        if (IsValid($"{what}: {component}", open, schema, part))
            count.ValidAnswered++;
    }

    /// <summary>What is no route at all is answered with 404 by Discord too.</summary>
    private void HearUndescribed(Exchange heard)
    {
        var route = $"{heard.Method} {heard.Path}";
        bool isKnown = KnownErrors.RoutesWithout.ContainsKey(route);
        if (isKnown)
            Count(route).Answered++;
        if (isKnown && !heard.IsOwn)
            Count(route).ValidAnswered++;
        else if (heard.IsSandbox && heard.Status is not (404 or 405))
            Complain($"{route} is not described.");
    }

    private RouteCount Count(string route) =>
        routes.TryGetValue(route, out var count) ? count : routes[route] = new RouteCount();

    private bool IsAskedAsDescribed(Exchange heard, Route route)
    {
        var query = new JsonObject();
        var parameters = Description.QueryOf(route.Operation);
        foreach (var (name, value) in heard.Query)
            query[name] = IsText(parameters["properties"]![name]) ? value : JsonNode.Parse(value);
        if (!IsValid($"{route} query", closed, parameters, JsonSerializer.SerializeToElement(query)))
            return false;

        var schema = Description.RequestOf(route.Operation);
        if (schema is null || heard.Asked.IsEmpty)
        {
            bool isRequired =
                schema is not null && route.Operation["requestBody"]!["required"]?.GetValue<bool>() == true;
            return heard.Asked.IsEmpty != isRequired
                || Complain($"{route} was sent a body, or none, against its description.");
        }

        return IsValid($"{route} request", closed, schema, Parse(heard.Asked));
    }

    private bool IsAnsweredAsDescribed(Exchange heard, Route route)
    {
        var schema = description.AnswerOf(route.Operation, heard.Status, out bool isDescribed);
        if (!isDescribed)
            return Complain($"{route} answered {heard.Status}, which is not described.");
        if (schema is null)
            return heard.Answered.IsEmpty || Complain($"{route} answered {heard.Status} with a body.");
        if (heard.Answered.IsEmpty || !heard.IsJson)
            return Complain($"{route} answered {heard.Status} without JSON.");
        return IsValid($"{route} {heard.Status}", open, schema, Parse(heard.Answered));
    }

    private bool IsValid(string name, Schemas schemas, JsonNode schema, JsonElement body)
    {
        var text = schema.ToJsonString();
        var key = (schemas, text, BodyShape.Of(body));
        if (!known.TryGetValue(key, out var wrong))
        {
            var errors = schemas.Compile(text).Validate(body.GetRawText());
            known[key] = wrong = errors.Count == 0 ? null : string.Join("; ", errors.Select(Text));
        }

        return wrong is null || Complain($"{name}: {wrong}");
    }

    private bool Complain(string sentence)
    {
        if (complaints.Count < MostComplaints && !complaints.Contains(sentence, StringComparer.Ordinal))
            complaints.Add(sentence);
        return false;
    }

    private static string Text(ValidationError error)
    {
        var inside = error switch
        {
            ChildSchemaValidationError child => child.Errors.Values.SelectMany(errors => errors),
            MultiTypeValidationError types => types.Errors.Values.SelectMany(errors => errors),
            _ => [],
        };
        var reasons = string.Join(" | ", inside.Select(Text).Take(6));
        return reasons.Length == 0 ? $"{error.Kind} {error.Path}" : $"{error.Kind} {error.Path} ({reasons})";
    }

    private static bool IsText(JsonNode? schema) =>
        schema?["type"]?.ToJsonString() is not { } type
        || (!type.Contains("integer", StringComparison.Ordinal) && !type.Contains("boolean", StringComparison.Ordinal));

    /// <summary>Cloudflare's answer, of which the API knows nothing.</summary>
    private static bool IsShutOut(Exchange heard) => heard is { Status: 429, IsJson: false };

    private static JsonElement Parse(ReadOnlyMemory<byte> body) => JsonSerializer.Deserialize<JsonElement>(body.Span);

    /// <summary>JSON that ends before it is whole: no mistake of the sandbox but a fault that was switched on.</summary>
    private static bool IsCutOff(Exchange heard)
    {
        if (!heard.IsJson)
            return false;
        var reader = new Utf8JsonReader(heard.Answered.Span, isFinalBlock: false, default);
        while (reader.Read()) { }
        return reader.CurrentDepth > 0;
    }
}
