/** The client refuses before sending what the API would refuse after it. The limit is the API's setting `UPLOAD_LIMIT_MB`. */
export const defaultUploadLimitMb = 100;
export const uploadField = 'file';
export const titleField = 'title';
