/** Reads one of the page's own addresses. */
export async function fetchJson<T>(address: string): Promise<T> {
  return (await fetchFrom(address)).json() as Promise<T>;
}

export async function fetchText(address: string): Promise<string> {
  return (await fetchFrom(address)).text();
}

async function fetchFrom(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}
