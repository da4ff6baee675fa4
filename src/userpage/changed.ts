/** An object with some fields changed or added. (Spread objects would be bundled as calls of a slow helper.) */
export function changed<T extends object>( object: Partial<T>, fields: Partial<NoInfer<T>> ): T {
	return Object.assign( {}, object, fields ) as T;
}
